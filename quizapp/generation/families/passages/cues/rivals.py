"""A thesaurus for each question on deeds: words by which another sentence could be defended beside its key.

Much wider than the words that make a key. Each has three or more sentences that must bar; the questions are ``wordings``'.
"""

from __future__ import annotations

from quizapp.generation.families.passages.declared import thesaurus

_COUNT = r"(?:\d[\d,]*|two|three|four|five|six|seven|eight|nine|ten|twelve|several|dozen)"
_BODY = (
    "(?:compan|battalion|regiment|division|brigade|squadron|ships|guns|tanks|corps|knights|archers|men/|fighters|soldiers|"
    "troops|riders|militants)"
)

OF_FAILURE = thesaurus(
    "failure",
    "unsuccess inconclusive stopped_short ran_into unable resist costly heav(?:y|ily)_loss heavy_casualt attempt tried try/ "
    "trying sought seek avoid missed escap surviv evad intercept abort cancel gave_up lifted relie[fv] counter prevent "
    "abandon in_vain vain/ fruitless futile without_(?:success|effect|result) no_avail block contain(?:ed|ing)/ fend ward "
    "turned_back turn_back forced_back thrown_back drove driven push(?:ed|ing)_back refus miscarr bogged stuck lost/ loss "
    "loses/ setback defeat rout(?:ed)?/ stopp halt stall hold/ held/ holding/ withst stood thwart foil fail repel repuls "
    "suffer could_not cannot did_not only_(?:partly|partially) despite although remain(?:ed|s)?_(?:under|in)/ "
    "still_(?:under|in|held|controlled)/ (?:before|until|when|but)_(?:[\\w-]+_){1,4}(?:re-?took|"
    "re-?gained|re-?captured|recovered)/",
    "They seized the mill before the riders of Tarn retook it.",
    "The riders tried to cross the ford.",
    "The mill remained under the guards, despite the riders launching new raids.",
    "The raid was aborted.",
    "The garrison held the mill.",
    "The assault brought heavy losses.",
    "They stormed the fort in vain.",
)
OF_REGAIN = thesaurus(
    "what is won back",
    "reopen rebuil reunit re-?instat re-?claim revers revert chang(?:ed|ing)_hands fell_to lost/ loss loses/ restor return "
    "liberat recover again/ back/ once_more counter re-?tak re-?took re-?captur re-?gain re-?conquer re-?occup "
    "re-?establish re-?enter re-?secur re-?possess re-?join free(?:d|ing)/ clear(?:ed|ing)/ previously formerly "
    "back-and-forth relie[fv] re-?assert regroup (?:driv|push|forc|thr)(?:en|ed|ing|ove|ew)?_(?:[\\w-]+_){0,3}(?:out|off|away)/"
    " occupiers succe(?:ed|ss)",
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
    "beat(?:en)?_back thr(?:ew|own)_back held_back repel repuls",
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
OF_HALT = thesaurus(
    "halt",
    "slow stall decreas eas(?:ed|es|ing)/ ceas paus subsid di(?:ed|es)_(?:down|out) peter wan(?:ed|ing)/ lessen diminish "
    "reduc declin none/ "
    "no_(?:further|more|longer|gain|ground|progress|solid|success|discernible|significant|result|advanc|change) quiet calm "
    "lull interrupt suspend delay postpon stuck bog mud hinder hamper obstruct block check(?:ed|ing)/ contain came_to "
    "end(?:ed|ing|s)?/ stop halt fail repel repuls stalemate standstill deadlock static lost_momentum exhaust tired resist "
    "prevent hold/ held/ holding/ little_(?:progress|ground|change) minor unable could_not did_not inconclusive positional "
    "attrition entrench dug_in frustrat fizzl abandon break/ broke_off (?:un|in)success limited stabil only/ freez frozen",
    "Attacks severely decreased after a week, with none reported since.",
    "The fighting died down at noon.",
    "There were no further gains.",
    "The raids ceased for a day.",
    "The line became static.",
    "Their efforts to cross the ford were frustrated.",
)
OF_ENCLOSURE = thesaurus(
    "what is shut in",
    "holed_up hemmed flank stuck barricad bottled strand cross-?fire pinned blockad cordon lock barred took_refuge "
    "taken_refuge refug shelter hid/ hiding hidden inside link(?:ed|ing)_up linked_ cut/ cutting all_sides both_sides "
    "three_(?:sides|flanks|directions) several_sides ring/ cauldron pocket enclave encirc surround besieg siege trap block "
    "isolat sever(?:ed|ing) envelop enclos clos(?:ed|ing|es) confin escape break-?out breakout relie[fv] way_out no_way "
    "starv stranded garrison remain(?:ed|ing)_(?:in|inside) hold(?:s|ing)?_out held_out last_stand invest(?:ed|ment)/",
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
OF_HARM = thesaurus(
    "harm to places",
    "shell bombard strike struck explo rebuil repair flatten level(?:led|ed)/ rubble debris flood "
    "without_(?:power|water|heat) power/ deface loot vandal desecrat toll/ hit/ hits/ burn fire/ fires/ raz(?:ed|ing)/ "
    "damag destr demolish devastat ruin collaps gutted ablaze bomb blast wreck scorch pock fell_on landed_(?:on|in) missile "
    "rocket artillery air-?strike sack no_longer_exist former_(?:village|town|settlement) vanish",
    "The town lay in rubble.",
    "The mill was later repaired.",
    "A rocket landed in the yard.",
    "Many houses were without power.",
    "Bones lay in the no longer existing village.",
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
OF_STRENGTH = thesaurus(
    "strength",
    " "
    f"{_COUNT}_(?:[\\w-]+_)?{_BODY} "
    "(?:small|large|huge|vast|great)_(?:\\w+_)?(?:army|force|group|garrison|number) total combined entire few/ "
    "many_(?:men|troops|riders) outnumber number strength strong/ stronger superior inferior numerous hundred thousand "
    "dozen reinforc larger smaller twice half_of overwhelm",
    "Two companies crossed the ford.",
    "A large army came from the north.",
    "Few of the riders were left.",
    "The Union was twice as strong.",
)
OF_ORDERS = thesaurus(
    "orders",
    "ultimatum oblig request appeal asked/ asking/ let/ bade/ summon recall invit persuad convinc advis suggest recommend "
    "propos insist warn encourag prohibit forbid forbade ban(?:ned)?/ rul(?:ed|ing)_that lay_down_ call "
    "had_(?:his|her|their|its)_ made_(?:him|his|them|her)_ order instruct command direct told/ decid decision sent/ send "
    "dispatch despatch authori[sz] demand urg decree task requir assign permi allow proclaim plan signal entrust "
    "charged_with led_ forc(?:ed|ing)_ reluctan persist appoint",
    "At Reed's request, riders came.",
    "He had his men cross the ford.",
    "The council banned all boats.",
    "Stone persuaded them to stay.",
)
OF_STRENGTHENING = thesaurus(
    "strengthening",
    "more_(?:men|troops|soldiers|forces|fighters) further_(?:troops|units|forces|men) extra recruit increas grew grow swell "
    "swollen augment volunteer newly support redeploy rush moved_ came_(?:to|from) relief relieve "
    "new_(?:\\w+_)?(?:battalion|division|troops|forces|units|army|regiment|brigade|men) return assembl gather concentrat "
    "muster conscript rais(?:ed|ing)_ landed allie ally combin addition reinforc sent/ send arriv fresh/ reserve join "
    "deploy dispatch transfer brought convoy mobili[sz] backup bolster strengthen called_up call_up drafted help aid/ aided",
    "More men came from the hills.",
    "The Duke raised a second army.",
    "The army grew to twice its size.",
    "They drafted all young men.",
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
OF_RUSE = thesaurus(
    "ruse",
    "sniper mines?/ booby car_bomb suicide infiltrat without_warning unprepared overr night dark fog/ mistook mistak confus "
    "diversion divert decoy outflank from_behind rear/ behind unseen stealth under_cover false fake forged bait panic alarm "
    "wrong error accident shock expect unexpect unaware surpris ambush trick trap feign feint pretend pretext deceiv decept "
    "disguis lure treacher betray secret spy/ spies/ hidden hid/ hiding conceal sudden cunning undetect misled mislead "
    "suspect guerrilla waited lay_in lying_in raid tunnel hit-and-run dressed underestimat",
    "They struck in the fog.",
    "A decoy drew the guns.",
    "The guards were unprepared.",
    "Snipers shot at passing riders.",
)

CUES = (
    OF_FAILURE,
    OF_REGAIN,
    OF_RETREAT,
    OF_HELP,
    OF_SURRENDER,
    OF_HALT,
    OF_ENCLOSURE,
    OF_FLIGHT,
    OF_WRECKS,
    OF_PURPOSE,
    OF_CAPTURE,
    OF_CAPTIVITY,
    OF_BOOTY,
    OF_HARM,
    OF_POSTS,
    OF_STRENGTH,
    OF_ORDERS,
    OF_STRENGTHENING,
    OF_WANT,
    OF_RUSE,
)
