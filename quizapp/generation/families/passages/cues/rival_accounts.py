"""A thesaurus for each question on reports, doubts and reasons: words by which another sentence can be defended.

Much wider than the words that make a key. Each has three or more sentences that must bar; the questions are ``wordings``'.
"""

from __future__ import annotations

from quizapp.generation.families.passages.declared import thesaurus

OF_HEDGE = thesaurus(
    "hedge",
    "reported_(?:\\w+ly_)?(?:\\w+ed/|dead/|lost/|taken/|shot/|missing/|seen/|held/|found/|won/) legend traditionally_ "
    "officially nominally reputed ostensibl evident tale story stories hearsay gossip "
    "word_(?:had_|has_)?(?:come|came|spread|reached) emerged "
    "(?:another|one|other)_(?:source|report|account|estimate)s?_ (?:calculations|estimates|figures)_ "
    "unnamed unknown unidentified anonymous feared_ expected_to understood_to deemed_ attributed said_to known_to_have "
    "must_have would_have widely commonly generally_ allege purport supposed unclear uncertain indicat suggest so-called "
    "it_(?:is|was)_\\w+_that it_(?:appear|seem) doubt theor speculat questioned "
    "(?:hop|fear|presum|assum|expect|rumou?r|alleg|believ|deem|suspect|report|claim|consider|judg|estimat|stat|describ|"
    "suppos|reckon|imagin|reput|announc|confirm|declar|assert|conclud)e?d_to_(?:have|be)/ "
    "(?:thought|said|held|known|understood|felt|found|seen|shown)_to_(?:have|be)/ "
    "(?:announced|confirmed|reported|revealed)_(?:at|in|on|for|during)_(?![^.]*_that/) "
    "(?:was|were|been)_(?:\\w+ly_)?(?:published|released|posted|circulated|shared|leaked)/ "
    "(?:some|many|others|most)_(?:say|said|claim|believ|think|thought|argu) observers accusation claims_(?:of|that) "
    "(?:fear|concern|hope|suspicion|question|objection|worr(?:y|ies)|call|protest|demand|warning|charge)s?_(?:\\w+_){0,4}?"
    "(?:was|were|been)_(?:\\w+_)?(?:raised|voiced|expressed|aired|made|heard|issued)(?!_by/) there_(?:was|were)_fear "
    "according_to_(?:some|many|other|local|several|military|security|medical) "
    "according_to_(?:an?|one|the)_(?:\\w+_)?(?:source|report|rumou?r) "
    "(?:an?|one|some|several|two)_(?:\\w+_)?(?:m[ae]n|wom[ae]n|person|people|callers?|voices?|youths?|guests?)_(?:\\w+_){0,6}?"
    "(?:said|told|warn|telephoned|phoned|called|claimed|rang)/",
    "A man with a hoarse voice telephoned the mill.",
    "About seventeen hamlets were also reported captured.",
    "The Duke sent 200 riders, with 600 more announced at the end of May.",
    "Videos of the raid were published.",
    "Another source put the losses at six guns.",
    "Calculations based on footage put them at 73.",
    "Legend has it that the mill burned.",
    "It was feared that the dam would break.",
    "Observers blamed the League.",
    "Officially, the raid was led by the League.",
    "The bridge must have been lost by then.",
    "Fears were raised over the old mill.",
    "Some concern about the dam was voiced.",
    "According to a military source, the mill was lost.",
    "One rider was at first hoped to have fled.",
    "The ford was held to be lost.",
)
OF_DENIAL = thesaurus(
    "denial",
    "however,_[^.]*(?:said|claimed|stated|reported)/ rather_than bias rebut counter(?:ed|s)/ blamed instead on_the_contrary "
    "contest challeng disagree no_evidence lie/ lies/ lied/ unfounded baseless fabricat hoax retract clarif "
    "correct(?:ed|ion) mistak wrong misidentif disclaim repudiat disavow insist maintained_that never neither nor/ "
    "not_(?:true|the_case|responsible|involved|been|done) untrue false doubt question dismiss reject refus rule[ds]?_out "
    "accus "
    "(?:said|claimed|stated|announced|insisted)_(?:that_)?(?:its?|their|they|he|his|she|her|the_\\w+)_(?:[\\w-]+_)?had/",
    "The guild insisted that it had no guns.",
    "The governor rejected the charge as baseless.",
    "The League said that their riders had bombed other hills.",
    "There was no evidence of a raid.",
)
OF_DOUBT = thesaurus(
    "what is not confirmed",
    "reportedly allegedly alleg possib perhaps suspect believ claim suppos appar purport seem may_have might probabl likely "
    "unlikely rumo "
    "(?:was|were|is|are|been)_(?:\\w+_)?(?:reported|said|thought|considered)/ "
    "it_(?:was|is)_(?:also_|later_)?(?:reported|said|claimed|thought) caution warn disput denied deny denies "
    "contradict conflicting estimat question dispute exaggerat doubt mislead unclear (?:not|un)known",
    "It was also reported that the riders found three bands.",
    "The mill was reported to have been lost.",
    "The riders allegedly burned the mill.",
    "The guild warned of false tales.",
    "The League claimed the hill.",
)
OF_CHARGES = thesaurus(
    "charges",
    "according_to_[^.]*(?:attack|shell|kill|target|bomb|air-?strike|struck|violat|execut|murder) "
    "(?:said|stated|claimed|insisted)_(?:that_)?it_(?:was|had|were) guilty misinformation "
    "reported_(?:to|\\w+ing)/ suspect convict trial investigat inquiry war_crime attribut complain "
    "denounc condemn critici violat crime fault responsib alleg accus blam charge[ds]/ claims?_(?:of|that) "
    "claimed_(?:that_)?(?!to/)\\w+ condemnation protest betray treason warn_ deliberate illegal unlawful atrocit lie/ lied/ "
    "propaganda provoc guilt rebuk reproach demand hypocri double_standard unfair unjust cynical "
    "(?:said|stated|announced|reported)_(?:that_)?(?!its?/|they/|he/|she/|their/)[\\w-]+_(?:\\w+_){0,3}(?:attack|shell|kill|target|fire|bomb|disrupt|prevent|violat|use|start|beg[au]n|break|broke)",
    "According to the Guard, riders of the League made a raid on the mill, killing three.",
    "Hill Watch stated it was a raid of the League.",
    "The League was found guilty of the fire.",
    "The Union said that the League had shelled the town.",
    "An inquiry was opened.",
    "He rebuked his riders.",
    "The Union was acting hypocritically.",
)

CUES = (OF_HEDGE, OF_DENIAL, OF_DOUBT, OF_CHARGES)
