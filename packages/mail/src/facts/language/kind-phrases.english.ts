import type { KindPhrases } from "./kind-phrases.ts";

const talk =
  "(?:interviews?|appointment|meeting|call|chat|conversation|visit|slot|session|screen|screening|assessment|panel|trial shift|superday)";
const day = "(?:mon|tue|tues|wed|weds|thu|thur|thurs|fri|sat|sun)(?:day|sday|nesday|rsday|urday)?";
const job = "(?:role|position|post|vacancy|job|opening|recruitment|hiring|hire|search|requisition|headcount)";

export const englishPhrases: KindPhrases = {
  rejection: [
    "\\b(?:plumped|opted|settled|gone|went|decided|voted) (?:for|on|with) (?:somebody|someone|another|the other|an internal|a local|a different|a more)\\b",
    `\\b(?:has|have|had|is|was) (?:now |already )?(?:gone|going|went|awarded|given|offered) to (?:the |an? |another |someone|somebody|one of )(?:\\w+ ){0,2}(?:candidate|applicant|person|else|colleague|lad|girl|guy|one|woman|man|them)\\b`,
    "\\b(?:given|offered|awarded|gave|offering|giving) it to (?:the |an? )?(?:other|another|someone|somebody|one of|internal)",
    "(?:\\bnot|n't|\\bnever) (?:\\w+ )?(?:be|been|was|were) (?:able to be )?(?:suc+es+ful|short-?listed|selected|taken forward|progressed)|\\bunsuc+es+ful\\b(?! (?:attempt|login|delivery))",
    "\\b(?:other|another|stronger|internal) (?:candidate|applicant)s?,? (?:had|having|scored|edged|(?:is|are)(?! (?:waiting|also|on hold|still))|met|meets|matched|possess\\w*|demonstrat\\w*)\\b",
    "(?:\\bnot|n't) (?:be )?(?:progress\\w*|proceed\\w*|pursu\\w*|mov\\w*|tak\\w*|advanc\\w*|continu\\w*) (?:\\w+ ){0,4}(?:any )?(?:further|forward|ahead|on to|to (?:the next|an|the) |beyond)\\b(?! (?:until|before|without))",
    "\\bdecided (?:against|to (?:proceed|go|progress|move forward) with (?:an? |the |those |some )?(?:\\w+ )?(?:candidates?|applicants?|people|person|someone))",
    "\\b(?:pursue|proceed with|progress|consider) (?:other|alternative) (?:candidates|applicants|applications)",
    "\\b(?:cannot|can't|can not|unable to|not able to|won't be able to) (?:offer you (?:this|the|a) (?:\\w+ ){0,3}(?:role|position|post|job|place)|appoint you|take you on|make you an offer)",
    "\\byou (?:have not|haven't|were not|weren't|did not|didn't) (?:\\w+ )?(?:been )?(?:selected|chosen|appointed|progress|passed|get through|make the (?:cut|shortlist)|meet the)",
    `\\b${job} (?:has|have|had) (?:\\w+ )?been (?:offered|given|awarded|filled)|\\bappointed (?:someone|somebody|another|an internal|the other|a candidate)`,
    `\\b(?:we|i|they|panel|board|partners|team)(?:'ve| have| has)? (?:now |just |since )?(?:given|gave|offered|awarded) (?:the|this|that) (?:[\\w-]+ ){0,4}(?:${job}|fellowship|residency|training number|contract|place|spot|seat) to (?!you\\b)`,
    "\\byou (?:didn't|did not|haven't|have not) (?:quite )?(?:get|got|land|landed|secure|secured|win|won) (?:the|this|that|it)\\b(?! (?:mail|email|message|invite|link))",
    "\\b(?:it|that|this) (?:was not|wasn't|is not|isn't|won't be|will not be) (?:going to be )?(?:you|yours)\\b(?! (?:fault|problem))|\\b(?:very |a |such a )close second\\b|\\brunners?-up\\b|\\bcame (?:in )?second\\b|\\bpipped (?:at|to) the\\b|\\b(?:just|narrowly|only just) (?:missed|lost|beaten|edged)",
    "\\bgoing to pass\\b|\\bpass(?:ing)? on (?:this|your|you)\\b|\\b(?:weren't|were not|aren't|are not|wasn't|not quite) the (?:one|right (?:one|person|fit|match))\\b|\\b(?:others?|other candidates?|someone else|somebody else)[^.\\n]{0,20} (?:better|stronger|closer) (?:match|fit|suited)\\b|\\b(?:filled|closed) (?:the|this|that) (?:role|post|position|vacancy|job)\\b|\\b(?:bit |little |slightly |just )?(?:too (?:junior|senior)|over-?qualified|under-?qualified)\\b|\\bclosed your application\\b|\\byour application (?:is|has been|was) (?:now )?closed\\b|\\bscored (?:another|the other|an internal)\\b|\\bother (?:person|candidate|applicant|nurse|doctor|one) (?:simply |just )?(?:had|has) (?:more|a bit more|slightly more)\\b",
    "\\b(?:going|gone|went|go|decided to go) (?:(?:in )?(?:another|a different|the other)) (?:way|direction|route)\\b",
    "\\bsuccessful (?:person|candidate|applicant|one) (?:simply |just |only |already )?(?:had|has more|has (?:a|several|many)|brought|was|scored|came)\\b",
    "\\bnot be (?:inviting|taking|shortlisting|calling) you\\b|\\bdeclined? your application|\\b(?:it's|its|it is|that's) (?:sadly |unfortunately )?a no (?:from|for|on|this)",
  ],
  softRejection: [
    "\\b(?:could|can) (?:only )?(?:choose|appoint|take|pick|offer|have|hire) (?:only )?one\\b|\\bonly (?:one|a single) (?:post|place|vacancy|position)\\b|\\b(?:apply|go for it|try) again\\b|\\bnext time (?:round|around)\\b|\\bchin up\\b|\\bnot this time\\b|\\b(?:it|this|that|everything|decision|vote) was (?:very |so |really |extremely |too )close\\b",
    "\\bbetter news\\b|\\bhappier news\\b|\\bnot the (?:answer|news|outcome) (?:you|we)\\b",
    "\\bbearer of bad\\b|\\bnot a happy\\b|\\bwasn't to be\\b|\\breally close\\b|\\bclose call\\b",
    "\\bunfortunat(?:e)?ly\\b|\\bon this occas+ion\\b|\\bafter (?:much|careful|due|long) (?:consideration|deliberation|thought)|\\b(?:bad|disappointing|sad) news\\b|\\bnot (?:the|good) (?:news|outcome)|\\bsorry to (?:disappoint|say|tell|let you know)|\\bkeep your chin up|\\bfeedback (?:is available|if you)|\\bencourage you to (?:apply|keep)",
  ],
  cancellation: [
    `\\bpostponed?\\b(?![^.\\n]{0,80}\\b(?:to|until|till|by)\\b)|\\b(?:reach out|follow up|get back|come back|be in touch|contact you|write|call you)\\b[^.\\n]{0,40}\\b(?:new|another|other|alternative|different|fresh) (?:options?|times?|dates?|slots?|appointment)|\\bnew (?:options|times|dates|date|time) (?:soon|shortly|to follow|will follow)`,
    `\\b${talk}\\b[^.\\n]{0,90}\\b(?:has|have|had|is|was) (?:now |had to |to |sadly |unfortunately |regrettably |therefore )*(?:been |be )?(?:cancell?ed|withdrawn|called off|scrapped|pulled|abandoned)\\b`,
    `\\b(?:must|got to|gotta|having to|have to|had to|need to|going to have to|will have to|obliged to|regret to|afraid i|sorry but i) (?:\\w+ ){0,2}(?:cancel|call (?:\\w+ ){0,3}off|pull (?:our|the|your|tomorrow|today|this)|scrap|shelve|withdraw (?:your|the|our) (?:interview|invitation))`,
    `\\b${talk}\\b(?:(?! (?:when|while|because|and|as|so) )[^.\\n]){0,60} (?:is|'s|are) (?:now |sadly |unfortunately |therefore )?(?:off|cancell?ed|scrapped|not happening|no longer (?:needed|required|going ahead|happening|taking place)|null and void)(?=[.,;!:)]|$| now| as| because| due| and| for| i'm)`,
    "\\b(?:won't|will not|can't|cannot|not going to) be able to make (?:our|the|your|it|today|tomorrow|this)\\b|\\bnot going to (?:happen|work|be possible)\\b|\\b(?:disregard|ignore|delete|decline) (?:the|my|our|that|this) (?:invite|invitation|calendar|meeting|appointment)\\b|\\bstanding down (?:the|all|our|your)\\b|\\bevent has been cancell?ed\\b|\\bcancel at short notice\\b",
    "\\bbail(?:ing|ed)? (?:on|out)\\b|\\b(?:drop|ditch|bin|knock)(?:ping|ped|ing|ed)? (?:our|tomorrow's|today's|the|your) (?:\\w+ )?(?:interview|call|chat|meeting)\\b",
    "^(?:re: |fw: )?cancell?(?:ed|ation)\\b|[-–—:|(] ?cancell?ed\\b|\\bcancell?ation (?:of|notice)\\b|[-–—:] ?postponed$",
    `\\b(?:won't|will not|cannot|can't|no longer) (?:now )?(?:be )?(?:going ahead|go ahead|taking place|take place|happening|happen|proceeding with (?:your|the|our) ${talk}|be held)\\b`,
    `\\b${job}\\b[^.\\n]{0,60}\\b(?:on hold|put on ice|been (?:withdrawn|frozen|paused|pulled|cancelled|canceled|suspended)|frozen|hiring freeze)\\b|\\b(?:hiring|recruitment) freeze\\b|\\bpaused? (?:all |our )?(?:hiring|recruitment)`,
    "\\bplease (?:don't|do not) (?:travel|attend|come|dial|join|log|make the)|\\bno need to (?:come|travel|attend|dial|join)\\b",
    "\\bpostponed?[^.\\n]{0,50}(?:further notice|indefinitely|for the time being|for now|no (?:new )?date|new date (?:to|will) |date to be)|\\b(?:do not|don't) (?:yet )?have (?:another|a new|an alternative|a replacement) date|\\bin touch (?:with|about|once|when|as soon as)[^.\\n]{0,30}(?:new|another|alternative|fresh) (?:date|time|slot)|\\bcannot give you a (?:new )?date|\\b(?:new|alternative) date (?:will|to) (?:follow|be (?:confirmed|advised|arranged|agreed))",
    `\\b(?:withdraw|withdrawing|withdrawn|rescind\\w*) (?:the|your|our|this) (?:invitation|interview|offer of (?:an )?interview)|\\b(?:cancelling|canceling|calling off) (?:your|our|the|this|tomorrow|today|all)`,
  ],
  reschedule: [
    "\\b(?:schedule|interview|appointment|time|date|plans?|arrangements|booking)\\b[^.\\n]{0,70}\\b(?:has|have|was|were|had) (?:just |now |since |been |had to )*(?:changed?|revised|amended|altered|moved?|shift(?:ed)?|replaced|rearranged|adjusted|brought forward|put back|slipped?|switched)\\b",
    "\\b(?:earlier|previous|original|former|old) (?:appointment|time|slot|date|invitation|invite|booking|email|e-mail|message|one) (?:is|was|has been|no longer|below)\\b|\\bdisregard (?:the|my|our|any) (?:previous|earlier|original|last)|\\b(?:replaces|supersedes|in place of) (?:the|your|our|my|any|all)\\b",
    "\\bwrong (?:time|date|day)\\b|\\bcorrection to (?:my|our|the)\\b|\\bmade it [^.\\n]{1,20} instead\\b|\\bmake (?:it|that) [^.\\n]{1,25} (?:instead|later|earlier)\\b|\\bbut now (?:at|on)\\b|\\b(?:moved|pushed|shifted) us\\b|\\b(?:interview|appointment|meeting|call) time has changed\\b",
    "\\b(?:else|rest|other details|details|link|place|venue|address|panel|room) (?:stands|(?:is|are|stays?|remains?|will be|will stay|still)(?: all| exactly)? (?:the same|as (?:it|they) (?:was|were|is|are)|unchanged|as before|as planned|as arranged))\\b|\\beverything else (?:the same|stands|stays|is|as)\\b|\\ball else (?:stands|is|stays|remains)\\b",
    "\\b(?:had|have|has|need|needs|obliged|forced|asked) (?:to )?(?:\\w+ )?(?:alter|amend|revise|rearrange|change|move) (?:the|your|our|this|that|these|all) (?:\\w+ )?(?:arrangement|arrangements|time|date|interview|appointment|plan|plans|slot|booking)\\b|\\b(?:is|are|'s|'re|he's|she's|they're) now (?:free|available|able|around|in)\\b|\\bchanged (?:it|things|the time|the date|the day|their minds?)\\b|\\bslight change\\b|\\bchange of plans?\\b|\\bnot [^.\\n]{3,40}any ?more\\b[^.\\n]{0,20}\\b(?:now|but)\\b",
    "^(?:updated|changed|moved|revised|rescheduled|new time|new date|time change|date change|change of|amended)\\b ?(?::|[-–—]|your|interview|invitation|time|date)",
    "\\b(?:bump|push|mov|shift|switch|swapp|slid|nudg|bring)(?:ing|ed) (?:you|us|it|this|our|your|the|things|everything|everyone)\\b[^.\\n]{0,60}\\b(?:to|from|until|forward|back|later|earlier|by)\\b",
    `\\b(?:can|could|shall|might) (?:we|you|i) (?:please )?(?:make|do|move|push|shift|say|try|go for|switch|meet)\\b[^.?\\n]{0,60}\\binstead\\b|\\b(?:${day}|\\d{1,2}(?::\\d\\d)?(?: ?[ap]m)?|\\d(?:st|nd|rd|th))\\b[^.?\\n]{0,25}\\binstead\\b(?! of)`,
    "\\b(?:has|have|had) had to (?:be )?(?:shift|move|change|slip|slide|switch|rearrange|postpone|put)\\w*\\b|\\brunning (?:an hour|\\d+ minutes) (?:later|behind)",
  ],
  offer: [
    "\\b(?:we|they|i|everyone|team|all of us)(?:'d| would)?(?: all)? (?:want|love|like) you (?:as (?:our|their|the|an?)|on (?:the|our|their) team|to be (?:our|their)|to (?:join|start)|for the (?:role|job|position|post))|\\byou(?:'re| are) hired\\b|\\bthe job'?s yours\\b",
    "\\bbecause we want you\\b|\\bhave you with us\\b|\\bif you (?:would|will|could|'d) (?:join|come and join|come to work|accept)\\b|\\b(?:approved|confirmed) your appointment\\b|\\b(?:has|have) made (?:you )?an offer\\b|\\b(?:unanimous|first|top|clear) choice\\b|\\b(?:you have|you've|you were|interview was) been successful\\b(?! in (?:being|reaching|getting|your application (?:to|for)))|\\binterview was successful\\b|\\byou (?:have|'ve) been successful\\b(?! in (?:being|reaching|getting|your application))",
    "\\bwill you (?:please )?(?:come (?:and|to) )?(?:be|join|work)(?: with| for| as)? (?:us|our)\\b|\\b(?:come (?:and|to) )(?:be our|join our|work with us)\\b|\\b(?:need|want|would like|'d like|love|appreciate) (?:a|your|an) (?:yes or (?:a )?no|answer|decision|final answer|acceptance) (?:by|before|on)\\b|\\bwould be (?:daft|mad|silly|foolish|fools|crazy|lucky) (?:not )?to\\b|\\bwe'?d? (?:would )?want you from\\b|\\bthe (?:job|post|role|position)(?: is|'s) yours\\b",
    "\\bconfirm your appointment (?:as|to the (?:post|position|role))|\\b(?:pleased|delighted|happy|like|glad) to appoint you\\b|\\bappoint(?:ed)? you (?:as|to the)|\\b(?:extend|extending|make|making|send|sending) (?:you )?(?:an|a formal|our|the|your|a written) (?:\\w+ )?offer\\b(?! of an? interview)",
    "\\byou have been (?:successful|selected|appointed|chosen)(?: at interview| in your (?:interview|application))? (?:for|as|to) (?:the |our |an? )?(?!(?:\\w+ ){0,6}(?:interview|next|second|final|shortlist|assessment|further|stage|round))",
    "\\b(?:contract of employment|employment contract|your contract|your offer|offer pack|offer of the (?:post|position|role)|starting salary (?:of|will be|is))\\b|\\b(?:written )?(?:paperwork|contract) (?:comes|follows|to follow|will follow|is attached|on its way)",
  ],
  invitation: [
    "\\b(?:get|bring|have|put) you (?:in|over|along|up|down|back)? ?(?:in front of (?:the|our|my) (?:team|panel|client|partners|manager|director|consultants)|for an? (?:chat|interview|coffee)|to (?:meet|see))|\\b(?:pop|come) (?:in|over|by|along) (?:for|and|to)\\b",
    "\\b(?:like|love|want) you (?:to come )?back\\b|\\b(?:i|we|they)'d (?:really |very much )?(?:love|like) to (?:set up|arrange|schedule|organi[sz]e|fix up|book|find a time)\\b",
    "\\b(?:be|'d be|am|are|is) (?:very |most |only too |more than )?(?:glad|happy|pleased|delighted|keen|interested|eager) to (?:meet|see|talk to|speak (?:to|with)|chat (?:to|with)|interview|have) you\\b(?! (?:on|at) \\w*\\d)(?! (?:on )?(?:mon|tues|wednes|thurs|fri)day)",
    "\\blike you to meet\\b|(?<!\\bwho )(?<!\\bwhom )\\bwe'?d (?:like|love) to (?:invite|meet|interview|talk|see|speak)|\\bnext (?:step|stage|round)\\b[^.\\n]{0,40}\\b(?:is|would|will|with|:)|\\bfancy (?:a chat|coming in|a call)\\b",
  ],
  choice: [
    "\\b(?:so (?:that )?we (?:can|may|could|might)|so as to|in order to|to|and we(?:'ll| can| will)?) (?:find|fix|sort(?: out)?|arrange|agree|set up|set|pin down|book|get|put) (?:an?|the|some|something|you) ?(?:suitable |good |convenient |mutual |proper )?(?:time|hour|date|slot|day|moment|appointment|in)\\b(?! (?:for|to) (?:your|the) start)|\\b(?:give|drop) (?:me|us) an? (?:call|ring|buzz|bell|shout|line|text|tinkle)\\b[^.\\n]{0,40}\\b(?:so|to|and) |\\b(?:any|either|which|one) of (?:these|those|them|the below)\\b|\\b(?:text|call|ring|tell|message|email) (?:me|us) (?:which|whichever|what|when)\\b|\\bput your name (?:against|next to|beside|down)\\b",
    "\\b(?:reply|respond|come back|get back|email|let (?:me|us) have)(?: to (?:me|us))?(?: with)? (?:your availabilit|some (?:times|dates)|a few (?:times|dates))|\\bwould you be (?:free|available|able|around|up for)\\b",
    "\\bhow (?:are|r) (?:you|u) (?:fixed|placed|set|looking)|\\bhow (?:does|do|about|would|is|are|'s) (?:\\w+ ){0,6}(?:look|sound|suit|work|fit|for you|your end|the (?:mon|tues|wednes|thurs|fri)\\w*)|\\bfailing that\\b|\\b(?:some|a few|any) (?:times|dates|slots) (?:that|which|when)",
    "\\b(?:grab|pick|choose|take|select) (?:whatever|whichever|a|any|one|your|the) (?:\\w+ ){0,3}(?:works|time|slot|suits|day|that|spot)|\\b(?:whatever|whichever|what|which) (?:day |time |slot |one )?(?:works|suits)\\b|\\bonce you (?:choose|pick|have (?:chosen|picked|booked))|\\buse (?:the|this|my) (?:link|calendar|scheduler)[^.\\n]{0,30}\\b(?:book|choose|pick|schedule|select)",
  ],
  fixed: [
    "\\b(?:put|got|have|booked|pencilled|slotted) (?:you|u) (?:in|down)\\b|\\block(?:ed)? in\\b|\\ball (?:sorted|arranged|booked)\\b|\\bcome (?:down|up|for|on|along)\\b|\\b(?:in|on) (?:the|everyone's|our|my|their) (?:diary|diaries|calendars?)\\b|\\bjoin us on\\b|\\byour programme\\b|\\b(?:here is|below is) your (?:schedule|itinerary|agenda)|\\bscheduled \\w+ meeting\\b|\\bmeet you on\\b|\\bset for\\b|\\bsorted for\\b",
  ],
  received: [
    "\\bbear with (?:me|us)\\b|\\b(?:be|get|come) back (?:to you |with )[^.\\n]{0,30}(?:by|with|when|once|shortly|soon|as soon|next week|this week|a time|a slot|a date|confirm)|\\bthank(?:s| you) for (?:sending|sharing|the|your) (?:\\w+ ){0,3}(?:availability|times|dates|slots|documents|cv)\\b|\\b(?:don't worry if|no news|not forgotten)",
  ],
  notice: [
    "\\bcame across your (?:profile|cv|details|resume)\\b|\\breach(?:ing)? out\\b[^.\\n]{0,60}\\b(?:profile|cv|role|opportunity)\\b|\\bok(?:ay)? to send (?:them )?your (?:cv|details|profile)\\b|\\b(?:thought of you|out of the blue)\\b|\\bspec(?:ification)? (?:is )?attached\\b",
    "\\bdecide (?:then |together )?(?:who|whom|which)\\b|\\b(?:who|whom) (?:we|they)(?:'d| would)? (?:like|want|wish) to\\b|\\b(?:send|return|submit|hand|email) (?:it|them|this|your (?:answers?|work|solution|task|exercise|test)) (?:back|in)? ?(?:to (?:me|us) )?(?:by|before|no later)\\b|\\b(?:exercise|task|assignment|case study|brief) (?:attached|is attached|below|linked|should take)\\b",
    "\\bpre-employment (?:check|health|medical|screening)|\\boccupational health\\b|\\bhealth (?:check|clearance|screening|assessment)\\b|\\b(?:id|identity|document|right-to-work) (?:check|appointment)\\b|\\bfit test|\\buniform fitting|\\b(?:conditional|following your) (?:offer|appointment)\\b|\\byour start (?:date|on)\\b",
    "\\bnothing (?:else |more )?(?:you need )?(?:to|you need to|for you to) (?:do|attend|sign)|\\bno action (?:is )?(?:needed|required)\\b|\\bthought of you\\b|\\binformal (?:visits|enquiries|inquiries)\\b|\\bapplications? close|\\bclosing date\\b|\\bapply (?:now|online|by|via|here|before)\\b|\\bhow to apply\\b",
    "\\b(?:verification|one-time|security|login) (?:code|passcode|password)|\\bconfirm your (?:email|e-mail|account)|\\bcomplete (?:the|this|your|our|a|an) (?:\\w+ ){0,3}(?:form|questionnaire|survey|profile|paperwork|checklist)|\\bwe are (?:hiring|recruiting)\\b|\\bjoin our talent (?:pool|community|network)|\\bsalary (?:guide|survey)\\b|\\byour documents?\\b[^.\\n]{0,30}(?:expire|missing|outstanding)",
  ],
  conditional: [
    "\\b(?:you can|you may|click (?:here )?to|use this link to|here to|link to|log in to|feel free to|need to|option to|contact us to|call us to|reply to|as to) (?:\\w+ )?(?:cancel|reschedule|change|move|rearrange|re-schedule|modify|amend)\\b|\\bsomething (?:came|come|comes) up\\b|^(?:cancel|reschedule|change)(?: or (?:cancel|reschedule))?(?: (?:this|your|the) \\w+)?(?: here)?:? ?(?:<?https?:|$|here)",
  ],
};
