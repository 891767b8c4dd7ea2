"""Codes that flag and language templates use, and the names they show; data, nothing else."""

from __future__ import annotations


def _pairs(table: str) -> dict[str, str]:
    return {code: name for line in table.strip().splitlines() for code, name in [line.strip().split(" ", 1)]}


#: Codes as Wikipedia's country data knows them (ISO 3166 and Olympic ones, and usual short names of states that are gone).
COUNTRIES = _pairs(
    """
    AFG Afghanistan
    ALB Albania
    ALG Algeria
    DZA Algeria
    ANG Angola
    AGO Angola
    ARG Argentina
    ARM Armenia
    AUS Australia
    AUT Austria
    AZE Azerbaijan
    BAN Bangladesh
    BGD Bangladesh
    BEL Belgium
    BIH Bosnia and Herzegovina
    BLR Belarus
    BOL Bolivia
    BRA Brazil
    BUL Bulgaria
    BGR Bulgaria
    CAM Cambodia
    KHM Cambodia
    CAN Canada
    CHI Chile
    CHL Chile
    CHN China
    PRC China
    ROC Republic of China
    TWN Taiwan
    CMR Cameroon
    COD Democratic Republic of the Congo
    COL Colombia
    CRO Croatia
    HRV Croatia
    CSA Confederate States of America
    CUB Cuba
    CYP Cyprus
    CZE Czech Republic
    CZS Czechoslovakia
    DEN Denmark
    DNK Denmark
    DDR East Germany
    DPRK North Korea
    GDR East Germany
    EGY Egypt
    ERI Eritrea
    ESP Spain
    EST Estonia
    ETH Ethiopia
    EU European Union
    FIN Finland
    FRA France
    FRG West Germany
    FRY Federal Republic of Yugoslavia
    GEO Georgia
    GER Germany
    DEU Germany
    GHA Ghana
    GBR United Kingdom
    UK United Kingdom
    GRE Greece
    GRC Greece
    GUA Guatemala
    HUN Hungary
    IDN Indonesia
    INA Indonesia
    IND India
    IRN Iran
    IRI Iran
    IRQ Iraq
    IRL Ireland
    ISR Israel
    ITA Italy
    JOR Jordan
    JPN Japan
    KAZ Kazakhstan
    KEN Kenya
    KGZ Kyrgyzstan
    KOR South Korea
    KSA Saudi Arabia
    SAU Saudi Arabia
    KUW Kuwait
    KWT Kuwait
    LAO Laos
    LBN Lebanon
    LIB Lebanon
    LBA Libya
    LBY Libya
    LTU Lithuania
    LAT Latvia
    LVA Latvia
    MAR Morocco
    MDA Moldova
    MEX Mexico
    MLI Mali
    MNE Montenegro
    MKD North Macedonia
    MMR Myanmar
    MYA Myanmar
    MOZ Mozambique
    MYS Malaysia
    MAS Malaysia
    NATO NATO
    NED Netherlands
    NLD Netherlands
    NEP Nepal
    NGR Nigeria
    NGA Nigeria
    NIG Niger
    NER Niger
    NIC Nicaragua
    NOR Norway
    NZL New Zealand
    OMN Oman
    OMA Oman
    PAK Pakistan
    PAL Palestine
    PSE Palestine
    PER Peru
    PHI Philippines
    PHL Philippines
    POL Poland
    POR Portugal
    PRT Portugal
    PRK North Korea
    QAT Qatar
    ROK South Korea
    ROM Romania
    ROU Romania
    RSA South Africa
    ZAF South Africa
    RUS Russia
    RWA Rwanda
    SCG Serbia and Montenegro
    SEN Senegal
    SLE Sierra Leone
    SOM Somalia
    SRB Serbia
    SRI Sri Lanka
    LKA Sri Lanka
    SSD South Sudan
    SUD Sudan
    SDN Sudan
    SUI Switzerland
    CHE Switzerland
    SVK Slovakia
    SLO Slovenia
    SVN Slovenia
    SWE Sweden
    SYR Syria
    TCD Chad
    CHA Chad
    THA Thailand
    TJK Tajikistan
    TUN Tunisia
    TUR Turkey
    UAE United Arab Emirates
    ARE United Arab Emirates
    UAR United Arab Republic
    UGA Uganda
    UKGBI United Kingdom
    UKR Ukraine
    UN United Nations
    URS Soviet Union
    USSR Soviet Union
    USA United States
    US United States
    UZB Uzbekistan
    VEN Venezuela
    VIE Vietnam
    VNM Vietnam
    YEM Yemen
    YUG Yugoslavia
    ZAI Zaire
    ZIM Zimbabwe
    ZWE Zimbabwe
    """
)

#: How a country is called before its services ("French Army"); names without an entry stand as they are.
ADJECTIVES = _pairs(
    """
    Afghanistan Afghan
    Albania Albanian
    Algeria Algerian
    Angola Angolan
    Argentina Argentine
    Armenia Armenian
    Australia Australian
    Austria Austrian
    Azerbaijan Azerbaijani
    Bangladesh Bangladesh
    Belarus Belarusian
    Belgium Belgian
    Bolivia Bolivian
    Brazil Brazilian
    Bulgaria Bulgarian
    Cambodia Cambodian
    Canada Canadian
    Chile Chilean
    China Chinese
    Colombia Colombian
    Croatia Croatian
    Cuba Cuban
    Denmark Danish
    Egypt Egyptian
    Eritrea Eritrean
    Ethiopia Ethiopian
    Finland Finnish
    France French
    Georgia Georgian
    Germany German
    Greece Greek
    Hungary Hungarian
    India Indian
    Indonesia Indonesian
    Iran Iranian
    Iraq Iraqi
    Ireland Irish
    Israel Israeli
    Italy Italian
    Japan Japanese
    Jordan Jordanian
    Kenya Kenyan
    Kuwait Kuwaiti
    Laos Lao
    Lebanon Lebanese
    Libya Libyan
    Malaysia Malaysian
    Mali Malian
    Mexico Mexican
    Moldova Moldovan
    Morocco Moroccan
    Myanmar Myanmar
    Netherlands Dutch
    Nigeria Nigerian
    Norway Norwegian
    Pakistan Pakistani
    Peru Peruvian
    Philippines Philippine
    Poland Polish
    Portugal Portuguese
    Romania Romanian
    Russia Russian
    Rwanda Rwandan
    Serbia Serbian
    Somalia Somali
    Spain Spanish
    Sudan Sudanese
    Sweden Swedish
    Syria Syrian
    Thailand Thai
    Tunisia Tunisian
    Turkey Turkish
    Uganda Ugandan
    Ukraine Ukrainian
    Venezuela Venezuelan
    Vietnam Vietnamese
    Yemen Yemeni
    Yugoslavia Yugoslav
    """
) | {
    "United Kingdom": "British",
    "United States": "United States",
    "Soviet Union": "Soviet",
    "Saudi Arabia": "Royal Saudi",
    "South Korea": "Republic of Korea",
    "North Korea": "Korean People's",
}

#: The name that a language template puts before its words.
LANGUAGES = _pairs(
    """
    ar Arabic
    az Azerbaijani
    be Belarusian
    bg Bulgarian
    bs Bosnian
    cs Czech
    da Danish
    de German
    el Greek
    es Spanish
    et Estonian
    fa Persian
    fi Finnish
    fr French
    he Hebrew
    hi Hindi
    hr Croatian
    hu Hungarian
    hy Armenian
    it Italian
    ja Japanese
    ka Georgian
    ko Korean
    ku Kurdish
    la Latin
    lt Lithuanian
    lv Latvian
    mk Macedonian
    nl Dutch
    no Norwegian
    pl Polish
    ps Pashto
    pt Portuguese
    ro Romanian
    ru Russian
    sk Slovak
    sl Slovene
    sq Albanian
    sr Serbian
    sv Swedish
    th Thai
    tr Turkish
    uk Ukrainian
    ur Urdu
    vi Vietnamese
    zh Chinese
    """
)
