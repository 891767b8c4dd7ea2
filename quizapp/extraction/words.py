"""Word lists of the claim grammar, as data: who can be a victim, what befell them, and what only looks like it.

A word stands in one list only (a test sees to it). What the words do to each other is ``claim_rules``.
"""

from __future__ import annotations

from quizapp.domain.fact_kinds import Measure


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


#: Fighters whose plural takes no s, so that their capital within a sentence makes no name of them.
PLURAL_WITHOUT_S = _words(
    """
    ascari askari fedayeen fedayin fedai peshmerga mujahideen mujahidin mujahedin mujahedeen mujahiddin janjaweed hirdmen
    fellagha basij basiji basmachi bashi-bazouk cuirassier carabinieri bersaglieri alpini hashashin foederati auxilia haiduci
    """
)
#: People under arms, one by one or in bodies; the figure before them can count victims.
FIGHTERS = PLURAL_WITHOUT_S | _words(
    """
    airman airmen archer archers artillerymen baron barons bishops bodyguard
    bodyguards dukes earls lords princes squires bomber bombers cadet cadets captain captains
    cavalry cavalrymen combatant combatants commander commanders commando commandos conscript conscripts crew
    crewmember crewmembers crewman crewmen colonel colonels corporal corporals defector defectors deserter deserters
    defender defenders emir emirs enemy enemies fighter fighters fighting-men footman footmen garrison gendarme
    gendarmes general generals grenadiers guard guards guardsman guardsmen guerrilla guerrillas guerilla guerillas
    hijackers hijacker kidnappers kidnapper assassins
    gunman gunmen man gunner gunners hoplite hoplites horseman horsemen hussars infantry infantryman infantrymen
    insurgent insurgents invader invaders jihadist jihadists jihadi jihadis knight knights legionaries legionary
    leader leaders lieutenant lieutenants loyalist loyalists man-at-arms marine marines mariner mariners men
    men-at-arms mercenaries mercenary militant militants militia militiaman militiamen musketeers mutineer mutineers
    nco ncos auxiliary auxiliaries levies spahis tirailleurs chetniks
    noble nobles noblemen officer officers operative operatives operators paratrooper paratroopers partisan
    partisans peacekeeper peacekeepers personnel pikemen pilot pilots police policeman policemen rebel
    rebels recruit recruits regular regulars reservist reservists rider riders rifleman riflemen sailor sailors
    samurai scouts seaman seamen separatist separatists secessionist secessionists sergeant sergeants serviceman privates ncos
    servicemen servicewomen sepoy sepoys sniper snipers soldier soldiers submariners attackers attacker terrorist
    terrorists tribesman tribesmen troop trooper troopers troops volunteer volunteers warrior warriors advisor
    advisors adviser advisers agents agent assailants assailant raiders raider crusaders royalists loyalist
    rangers ranger gurkhas chasseurs
    janissaries legionnaires legionnaire zouaves cossacks boers kamikaze aviators aviator airmen crews
    centurions tribunes legates cavaliers dragoons lancers hussar engineers sappers stormtroopers policewomen askaris
    counts count viscounts marquesses kings emperors viziers sultans pashas khans sheikhs imams clerics nobleman
    bandits pirates brigands outlaws saboteurs vigilantes ringleaders conspirators plotters gangsters spies
    cadre cadres paras sapper retainers vassals drummers
    allies insurrectionists revolutionaries revolutionary rioters brigadiers admirals marshals chiefs chieftains
    """
)
#: Everybody else who can be a victim.
CIVILIANS = _words(
    """
    adult adults boy boys bystander bystanders captive captives child children citizen citizens civilian civilians
    aide aides staff staffers worshipers academics correspondents pastors surgeons physicians converts believers
    legislators lawmakers deputies ladies occupants dependents dependants parishioners lecturers writers poets
    colonist colonists doctor doctors employee employees family-members families female females girl girls hostages
    hostage household households immigrants individual individuals inhabitant inhabitants infant infants journalist
    journalists male males medic medics member members minor minors monk monks native natives noncombatant
    noncombatants nurse nurses others other paramedic paramedics passenger passengers patient patients peasant
    peasants people peoples person persons pilgrim pilgrims priest priests protester protesters protestors
    demonstrators refugee refugees reporters rescuer rescuers resident residents settler settlers slave slaves souls
    student students survivors teacher teachers townspeople townsfolk tourist tourists victim victims villager
    villagers woman women worker workers worshippers youths non-combatants non-combatant foreigners contractors
    contractor politicians councillors officials official servants farmers fishermen shoppers spectators detainees
    internees deportees supporters sympathisers sympathizers adherents followers opponents relatives
    stragglers activists them drivers truckers nationals clerks miners nuns lawyers judges diplomats consuls expatriates cooks
    inmates schoolgirls schoolchildren pupils sisters brothers wives husbands mothers fathers friends guests mourners commuters
    aid-workers peace-keepers sympathiser farmworkers labourers laborers merchants traders scholars clergymen
    adolescents elders experts photographers cyclists motorists pedestrians customers travellers travelers onlookers locals
    neighbours neighbors technicians cameramen translators interpreters senators delegates ambassadors envoys prosecutors
    magistrates shepherds pastoralists rabbis missionaries trainees apprentices instructors professors scientists porters
    grandchildren grandparents parents siblings sons daughters cousins uncles nephews firefighters ministers mayors
    councilmen strikers picketers actors singers musicians chaplains gravediggers beekeepers bakers informers informants
    criminals thieves robbers smugglers traffickers serfs diggers fugitives millers carpenters
    dissidents collaborators traitors looters intellectuals clergy hunters herders nomads convicts migrants exiles orphans
    babies toddlers teenagers schoolboys
    family evacuees escapees suspects activist lawyer judge diplomat inmate pupil relative
    """
)
#: Words in "ists" for no people; all other long ones are those who hold to something: "communists".
NO_FOLLOWERS = _words(
    "consists persists subsists insists resists assists desists enlists blacklists checklists shortlists playlists"
)
#: What a figure may count that is no person; the claim grammar leaves such figures alone.
THINGS = _words(
    """
    aircraft airplanes dogs cats cows pigs goats
    donkeys birds aeroplane aeroplanes airstrike airstrikes air-strikes ambulances ambulance ambushes ambush
    animals armies army artillery assault assaults attack attacks bases base barges barge batteries battery battles
    battle battalion battalions boats boat bombers-aircraft bomb bombs bombings bombing bridges bridge brigades
    brigade buildings building bunkers bunker bus buses camels camps camp cannon cannons cars car carriers carrier
    cases cattle centimetres checkpoints checkpoint churches cities city clashes columns companies company convoys
    convoy corps corvettes corvette countries country cruisers cruiser crossbows crowns days day depots destroyers
    destroyer districts district divisions division dollars drones drone elephants engagements euros explosions
    explosives facilities feet ferries fields flights flotillas foot forts fort fortresses freighters frigates
    frigate galleys galley guns gun hamlets hangars helicopters helicopter hectares hills hill horses horse
    hospitals hospital hour hours houses house howitzers howitzer inches islands islets jets jet junks
    kilometers kilometres kilometer kilometre km kilograms kg km² landmines launchers launcher lb lbs leagues lines
    lines-of locations machine-guns merchantmen metres meters metre meter miles mile mines mine minutes minute
    missiles missile mm months month mortars mortar mosques motorcycles mules nations neighborhoods neighbourhoods
    nights occasions offensives oil outposts oxen parts percent per-cent pieces places planes plane platoons points
    points-of ports positions position posts pounds prisons provinces quarters rafts raids raid regiment regiments
    regions rifles rockets rocket rounds schools school seconds sectors settlements settlement sheep shells shell
    ships ship shops sieges skirmishes sites sorties square squadron squadrons stages steamers states stations
    streets strikes strike submarine submarines submarine tanks tank tanker tankers targets tents times ton tonnes
    tons towers towns town trains transports trenches triremes trireme trucks truck tunnels turrets u-boats uavs
    units unit vans vehicle vehicles vessel vessels victories village villages votes waves wagons warehouses
    warplanes warships warship weapons weeks week wells yards yards-of year years decade decades centuries century
    apc apcs ifv ifvs howitzers standards banners flags eagles trophies catapults apartments homes windows trees
    source villages kingdoms lieutenant-colonelcies talents fathoms knots degrees letters books accounts sources chapters
    names incident incidents event events case instances trawlers dhows
    phases reasons groups sides armored armoured fronts fronts- landings assault-craft landing-craft craft
    crafts bulldozers colours colors sets pages games matches points
    """
) - _words("captives")

#: Past forms and participles: what was done to somebody.
DONE = {
    **dict.fromkeys(
        _words(
            """
            killed kia slain executed beheaded massacred murdered assassinated slaughtered hanged martyred decapitated
            electrocuted lynched butchered annihilated crucified drowned eliminated gassed sacrificed
            """
        ),
        Measure.KILLED,
    ),
    **dict.fromkeys(_words("wounded wia injured hurt maimed hospitalised hospitalized"), Measure.WOUNDED),
    **dict.fromkeys(
        _words("captured pow detained arrested kidnapped abducted imprisoned interned enslaved apprehended"), Measure.CAPTURED
    ),
    **dict.fromkeys(_words("missing mia disappeared unaccounted"), Measure.MISSING),
    **dict.fromkeys(_words("displaced expelled deported uprooted"), Measure.DISPLACED),
}
#: The same as gerunds and bare forms, which always take an object.
DOING = {
    **dict.fromkeys(
        _words(
            "killing executing beheading massacring murdering slaying slaughtering assassinating hanging kill kills slay slew"
            " beheads behead executes execute murders drowning hangs"
        ),
        Measure.KILLED,
    ),
    **dict.fromkeys(_words("wounding injuring wounds injures wound injure"), Measure.WOUNDED),
    **dict.fromkeys(_words("apprehending apprehend"), Measure.CAPTURED),
    **dict.fromkeys(
        _words("capturing detaining arresting kidnapping abducting captures capture taking-prisoner"), Measure.CAPTURED
    ),
    **dict.fromkeys(_words("displacing expelling deporting displaces"), Measure.DISPLACED),
}
#: What people do when it befalls them; their subject counts the victims.
SUFFERED = {
    **dict.fromkeys(_words("died perished succumbed"), Measure.KILLED),
    **dict.fromkeys(_words("surrendered capitulated"), Measure.CAPTURED),
    **dict.fromkeys(_words("fled"), Measure.DISPLACED),
}
#: Nouns and adjectives that count the victims themselves.
TOLLS = {
    **dict.fromkeys(_words("dead deaths fatalities lives bodies corpses martyrs"), Measure.KILLED),
    **dict.fromkeys(_words("injuries hospitalizations hospitalisations"), Measure.WOUNDED),
    **dict.fromkeys(_words("prisoners prisoner pows captives captive hostages hostage"), Measure.CAPTURED),
    **dict.fromkeys(_words("casualties losses"), Measure.CASUALTIES),
    **dict.fromkeys(_words("idps"), Measure.DISPLACED),
}
#: Nouns of doing it, with "of" and the number after them.
DEEDS = {
    **dict.fromkeys(
        _words(
            "death execution executions massacre massacres murder murders slaughter slayings beheading beheadings killings"
            " butchery extermination genocide lynching lynchings"
        ),
        Measure.KILLED,
    ),
    **dict.fromkeys(
        _words("abduction abductions detention kidnappings arrest arrests surrender imprisonment internment enslavement"),
        Measure.CAPTURED,
    ),
    **dict.fromkeys(_words("disappearance disappearances"), Measure.MISSING),
    **dict.fromkeys(_words("displacement expulsion deportation"), Measure.DISPLACED),
    **dict.fromkeys(_words("injury"), Measure.WOUNDED),
}
BE = _words(
    "was were is are be been being got had has have having have- were- get gets remain remained remains left went lay became"
)
ADVERBS = _words(
    """
    also each reportedly allegedly later then subsequently apparently either both only all again just already themselves
    eventually immediately instantly initially officially either once too still ultimately further supposedly
    seriously severely badly slightly mortally fatally lightly critically summarily outright there confirmed
    presumed alleged believed reported estimated known now said claimed feared publicly alone together even thought
    meanwhile however soon
    very quite rather yet earlier here afterwards afterward thereafter moreover furthermore nevertheless nonetheless therefore
    thus hence otherwise instead perhaps maybe altogether overall likewise elsewhere twice thrice always often sometimes seldom
    alike overnight
    """
)
DETERMINERS = _words(
    "the a an its their his her our these those another additional other further all both some any no every each own such more"
)
AND = _words("and or & plus und et whilst whereas")
OTHER_VERBS = _words(
    """
    attacked launched destroyed reached entered began started advanced withdrew retreated recaptured retook
    took taken fought puts
    laid kept won ran rode threw caught sought spent chose paid sold swore taught sustained
    escaped managed tried attempted continued held besieged shelled bombed targeted
    struck hit fired evacuated arrived came went made gave sent ordered forced allowed remained stood joined
    supported led commanded defended defeated drove driven pushed repelled repulsed destroying attacking launching
    forcing including stormed blew rounded detonated ambushed participated consisted numbered involved deployed
    crossed landed sank sunk damaged marched broke opened fell fled-from said stated claimed reported announced
    declared denied
    """
) - _words("including taken")
MODALS = _words("would could might should may will can must shall")
PREPOSITIONS = _words(
    """
    in on at by with during after before from to of for over under near around within inside outside against between
    among across along prior through throughout into onto upon off since until while whilst amid following because due when as
    out alongside towards toward aboard including inside despite without among per via than about
    above amidst amongst astride atop behind below beneath beside beyond concerning excepting nearby notwithstanding pending
    regarding till underneath unlike unto whereupon whereby whenever wherever wherein
    """
)
#: Words between a number and its noun that say nothing about who the people are.
GENERIC = _words(
    """
    total more such them battle combat recorded reported non-fatal combined overall military confirmed further
    additional other others remaining known own new last
    excess violent premature summary direct indirect war-related conflict-related combat-related
    """
)
#: What befell people that is no harm; those of whom it is told share no verb of harm before them.
OTHER_FATES = _words(
    """
    moved evacuated relocated sheltered returned escaped rescued freed released stayed survived remained defected deserted
    arrived treated helped saved spared exchanged
    """
)
