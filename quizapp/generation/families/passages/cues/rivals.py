"""A thesaurus for each question on deeds: words by which another sentence could be defended beside its key.

Much wider than the words that make a key. Each has three or more sentences that must bar; the questions are ``wordings``'.
"""

from __future__ import annotations

from quizapp.generation.families.passages.declared import thesaurus

OF_REGAIN = thesaurus(
    "what is won back",
    "reopen rebuil reunit re-?instat re-?claim revers revert chang(?:ed|ing)_hands fell_to lost/ loss loses/ restor return "
    "liberat recover again/ back/ once_more counter re-?tak re-?took re-?captur re-?gain re-?conquer re-?occup "
    "re-?establish re-?enter re-?secur re-?possess re-?join free(?:d|ing)/ clear(?:ed|ing)/ previously formerly "
    "back-and-forth relie[fv] re-?assert regroup (?:driv|push|forc|thr)(?:en|ed|ing|ove|ew)?_(?:[\\w-]+_){0,3}(?:out|off|away)/"
    " occupiers succe(?:ed|ss) under_[\\w-]+_control left_the leaving_the",
    "The riders left, leaving the mill under Union control.",
    "The mill changed hands three times.",
    "The riders freed the old ford.",
    "The town fell to the League.",
    "The army cleared the hills.",
    "The guards were pushing the riders out of the mill.",
)
OF_RETREAT = thesaurus(
    "retreat",
    "counter-?march regroup redeploy re-?locat transfer depart set_(?:off|out) sail(?:ed|ing)_(?:away|off|for|back) "
    "broke_off breaking_off disengag lifted ended_the_siege gave_ground drew_(?:back|off) drawn_(?:back|off) repositi escap "
    "shift flight fled flee gone/ went_back going_back return left/ leav abandon evacuat withdr retreat "
    "fall(?:ing|en)?_back fell_back retir pull rout(?:ed|ing|s)?/ scatter dispers desert turned driv drove push(?:ed|ing) "
    "forced expel vacat gave_(?:up|way) recoil recall ceded surrender chas pursu panic "
    "beat(?:en)?_back thr(?:ew|own)_back held_back repel repuls "
    "captur re-?captur seiz re-?took re-?tak(?:e|en|ing)/ took_(?:control|over|the/) full_control liberat "
    "conquer overr regain recover lost_(?:the|its|their|control|ground|territor|\\d) fell_to/ clear(?:ed|ing)/",
    "The Union recaptured most of the hills.",
    "The riders had counter-marched to the north.",
    "The fleet sailed away at night.",
    "The Union broke off the fight.",
    "The guards regrouped behind the hill.",
    "The attack was beaten back.",
)
OF_HELP = thesaurus(
    "help",
    "relief relieve rescu sav(?:ed|ing)/ volunteer mercenar cover escort guard gave/ arm(?:ed|ing)_ fund financ donat loan "
    "lend lent/ host shelter along_with guid(?:ed|ance) coordinat contribut participat took_part jets?/ warplane air_force "
    "foreign intervention intervene contingent auxiliar partner friendly ally allie alliance coalition join together "
    "jointly alongside beside accompan assist aid support back(?:ed|ing)_ reinforc help suppl provid sent/ send assistance "
    "sponsor protect serv(?:ed|ing)_(?:with|under|in) reserve pact/ pacts/ treaty invit convoy deploy request_of behest "
    "together combined both_(?:armies|forces|countries|states)/ multinational international",
    "The Marsh riders took part in the raid.",
    "Volunteers came from the hills.",
    "The Duke lent them ships.",
    "Foreign warplanes struck the mill.",
    "At the invitation of the League, the Duke deployed his guns there.",
    "The League and the Duke signed a pact.",
)
OF_SURRENDER = thesaurus(
    "surrender",
    "ceasefire truce agreement agreed gave_ gave/ give laid_ evacuat amnest negotiat accept peace/ signed stop_resist "
    "stopped_resist abandon captur capitul prisoner captiv yield submit submission hand(?:ed|ing)_ taken/ white_flag ceded "
    "defect desert terms/ conced lay_down armistice overr disarm detain arrest fell/ turned_themselves "
    "succumb",
    "They laid down their guns.",
    "The garrison agreed to a truce.",
    "The town fell at noon.",
    "Ten riders were disarmed.",
    "Mole finally succumbed.",
)
OF_ENCLOSURE = thesaurus(
    "what is shut in",
    "holed_up hemmed flank stuck barricad bottled strand cross-?fire pinned blockad cordon lock barred took_refuge "
    "taken_refuge refug shelter hid/ hiding hidden inside link(?:ed|ing)_up linked_ cut/ cutting all_sides both_sides "
    "three_(?:sides|flanks|directions) several_sides ring/ cauldron pocket enclave encirc surround besieg siege trap block "
    "isolat sever(?:ed|ing) envelop enclos clos(?:ed|ing|es) confin escape break-?out breakout relie[fv] way_out no_way "
    "starv stranded garrison remain(?:ed|ing)_(?:in|inside) hold(?:s|ing)?_out held_out last_stand invest(?:ed|ment)/ "
    "air-?drop air-?lift by_air",
    "The riders were holed up in the mill.",
    "They attacked the town from three sides.",
    "The fort held out for a week.",
    "The road out of the town was blocked.",
)
OF_FLIGHT = thesaurus(
    "flight",
    "driven_out drove_out exile destitute settl cross(?:ed|ing)_the_border seek(?:ing)?_(?:safety|refuge|shelter|asylum) "
    "safety corridor forced_out depopulat took_refuge asylum relocat bus(?:es)?/ expuls expel deport resettl homeless "
    "homes? refuge displac evacuat fled flee flight exodus escap leav left/ emigrat migrat uproot shelter camp return "
    "abandon empt moved humanitarian ghost_town ethnic transfer civilians_(?:were|had|to|from) residents",
    "The townsmen crossed the border.",
    "Buses came for the families.",
    "A ghost town was all that was left.",
    "A corridor was opened for the sick.",
)
OF_WRECKS = thesaurus(
    "wrecks",
    "out_of_(?:service|action) broke_down ran_aground aground brought_down bring(?:ing)?_down took_out taking_out taken_out "
    "mine/ mines/ strike struck hit/ hits/ shell bomb blast torpedo ram(?:med|ming)/ scuttl set_(?:fire|alight|ablaze) burn "
    "sabotag dismantl disabl immobili[sz] neutrali[sz] eliminat silenc damag destr knock crash sank sink sunk "
    "down(?:ed|ing)/ shot/ blow blew blown lost/ loss wreck demolish collaps explo detonat crush smash ruin raz(?:ed|ing)/ "
    "abandon cut/ unusable down_bridge broken impassable",
    "The guns of the fort were silenced.",
    "A ship ran aground at the ford.",
    "They took out two guns.",
    "They were delayed by a down bridge at Tarn.",
    "The riders crushed machines under their wheels.",
)
OF_PURPOSE = thesaurus(
    "purpose",
    "for_the_(?:protection|purpose|sake|defen[cs]e|liberation|capture|control|relief|benefit|good|siege|attack|conquest) "
    "with_a_view so_that lest/ in_search for_fear in_preparation prepar dream mission task idea expect consider "
    "look(?:ed|ing)_(?:for|to) call(?:ed|ing)_for demand propos promis threat objective campaign_to against_(?:a|any)_ aim "
    "goal purpose inten plan hop(?:e|es|ed|ing)/ want wish seek sought attempt effort bid/ try tries tried in_order decid "
    "design desir order meant would/ vow ready determin ambition strateg operation_to offensive_to to_(?:try|avoid) willing "
    "refus negotiat allow request agree",
    "They armed for the protection of the town.",
    "The council expected a quick end.",
    "He dreamed of a crown.",
    "They marched north in search of food.",
)
OF_CAPTURE = thesaurus(
    "capture",
    "dominat base[ds]_(?:its|their|his)_ reached_the_(?:center|centre|city|town) into_the_(?:city|town|village) hands/ "
    "raised_the raising_the hoist flag establish set_up setting_up landed/ hand(?:ed|ing)_over abandon made_progress "
    "advanc\\w+_(?:in|into|through)/ gain captur seiz took tak(?:e|en|ing)/ control conquer conquest occup "
    "secur(?:ed|ing|e)/ overr clear enter fell/ fall lost/ loss held/ hold storm invad possess foothold annex liberat "
    "surrender withdr retreat evacuat driv drove expel won/ consolidat succe(?:ed|ss)",
    "The flag was raised over the mill.",
    "The riders landed at the port.",
    "They set up a base in the old town.",
    "The League made progress.",
)
OF_CAPTIVITY = thesaurus(
    "captivity",
    "custody taken_away led_away trial convict sentenced held/ holding in_the_hands caught trapp exchang swap disarm "
    "apprehend yield defect desert gave_ prison captiv captur surrender detain arrest hostage jail kidnap abduct "
    "intern(?:ed|ment) ransom releas freed/ enslav executed seiz took/ taken/ capitul missing round(?:ed|ing)_up pows?/ "
    "convert guard (?:were|was)_(?:\\w+_)?lost/ lost/ chained camp",
    "Two riders were kept in custody.",
    "The men were caught at the ford.",
    "Forty were exchanged a week later.",
    "He was led away in chains.",
)
OF_BOOTY = thesaurus(
    "booty",
    "discover cache uncover won/ got/ steal stole rob(?:bed)?/ trophy trophies fell_into prize collect gather bought buy/ "
    "hand(?:ed|ing)_over commandeer requisition impound confiscat loot plunder pillag ransack spoil booty salvag recover "
    "left_behind abandon captur seiz took/ tak(?:e|en|ing)/ acquir obtain surrender gain(?:ed|ing)/ "
    "carr(?:y|ied)_(?:off|away) drove_off cattle stripped found/ lost/ arms_ weapons_",
    "They found a store of guns.",
    "The riders drove off the cattle.",
    "The old guns fell into their hands.",
    "They stripped the mill of its stores.",
)
OF_POSTS = thesaurus(
    "posts",
    "lead lea?ds/ led/ head chosen choose stepp(?:ed|ing) stood_down hand(?:ed|ing)_over fired_(?:him|her|the_) recall "
    "chief commission install enthron rank position office vacat transfer in_place_of designat title knighted raised_to "
    "emperor crown elect nam(?:ed|ing)/ appoint replac dismiss promot reliev remov resign succe(?:ed|ss) "
    "took_(?:over|charge|command) charge/ command becam become nominat proclaim retir oust overthr depos post(?:ed|s)?/ "
    "assign sack(?:ed)?/ coup/ new_(?:commander|leader|government|king)",
    "He stepped down in May.",
    "The Guard was led by Captain Reed.",
    "She was raised to the rank of duke.",
    "A coup brought down the council.",
)
OF_ORDERS = thesaurus(
    "orders",
    "ultimatum oblig request appeal asked/ asking/ let/ bade/ summon recall invit persuad convinc advis suggest recommend "
    "propos insist warn encourag prohibit forbid forbade ban(?:ned)?/ rul(?:ed|ing)_that lay_down_ call "
    "had_(?:his|her|their|its)_ made_(?:him|his|them|her)_ order instruct command direct told/ tell/ tells/ telling/ "
    "rebuk shout cried/ decid decision sent/ send "
    "dispatch despatch authori[sz] demand urg decree task requir assign permi allow proclaim plan signal entrust "
    "charged_with led_ forc(?:ed|ing)_ reluctan persist appoint",
    "At Reed's request, riders came.",
    "He had his men cross the ford.",
    "The council banned all boats.",
    "Stone persuaded them to stay.",
)
OF_WANT = thesaurus(
    "want",
    "without_ need scarc short_of suffer depriv dehydrat medical medicine fuel ammunition powder few/ insufficient "
    "inadequate poor(?:ly)?/ low_on resuppl empty bare/ no_(?:hay|grass|wood|food|water|bread|rain|shelter|fuel) unfed feed "
    "fed/ eat ate/ eaten drought hunger starv famin thirst sick ill/ disease plague epidemic exhaust cold/ frost froze "
    "winter_ suppl provision ration lack shortage blockad cut_off aid/ relief undersuppl",
    "They were low on powder.",
    "The riders ate their horses.",
    "The town had no shelter for them.",
    "There was a drought that year.",
)

CUES = (
    OF_REGAIN,
    OF_RETREAT,
    OF_HELP,
    OF_SURRENDER,
    OF_ENCLOSURE,
    OF_FLIGHT,
    OF_WRECKS,
    OF_PURPOSE,
    OF_CAPTURE,
    OF_CAPTIVITY,
    OF_BOOTY,
    OF_POSTS,
    OF_ORDERS,
    OF_WANT,
)
