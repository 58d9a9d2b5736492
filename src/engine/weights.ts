// Fitted by test/corpus/fit-weights.mjs on test/corpus/training; not written by hand.

/** Log-odds are sums of these, divided by this. */
export const SCALE = 6;

/** Commitment, timeline, pricing, terms: where a clause of no known word stands. */
export const BIAS: readonly number[] = [-12,-5,-10,-9];

/** From here on the words of a clause are a finding by themselves; from here on they bear out what a rule found. */
export const ADD: readonly number[] = [0.25,0.6,0.5,0.5];
export const KEEP: readonly number[] = [-1,-0.5,-1,-1];

/** The log-odds of a draft: by itself, and for what `settle` counts in it. */
export const DRAFT: readonly number[] = [1.64,1.59,0.05,-2.71,-1.52];

/** The share of them that each finding is given; below this they make it low, but for what is sure by itself. */
export const COMPANY = 0.3;
export const QUIET = -0.25;
export const SURE = 2.5;

/** What it adds that a rule spoke; and the rules that are right so often by themselves that no words take away what they found. */
export const RULES: Readonly<Record<string, number>> = {"acceptance":8,"certification":14,"commitment-elliptical":9,"commitment-goods":12,"commitment-organisation":7,"commitment-passive":5,"commitment-present":10,"commitment-simple":9,"commitment-vow":13,"commitment-will":14,"commitment-you-will":10,"confidentiality":11,"counter-offer":10,"credit":10,"data-residency":10,"deadline":11,"delivery-date":7,"discount":10,"event-deadline":6,"exclusivity":11,"feature-claim":8,"free-of-charge":14,"liability":12,"payment-terms":15,"price-hold":13,"price-quoted":12,"promised-date":10,"renewal":14,"roadmap":11,"service-level":15,"turnaround":10,"unlimited":12,"waiver":16,"warranty":9};
export const RELIABLE: readonly string[] = ["certification","commitment-present","commitment-will","confidentiality","data-residency","deadline","exclusivity","price-hold","renewal","service-level","unlimited","waiver","warranty"];

/** What it adds that a word stands in a clause; `weight-table.ts` says how it is written. */
export const WORDS = `
!4<60|# #@AHD $durationDEHE aCELE dbEEEH forBCHD kEGKE ofCDAA onADHE perEEID^FEKE~AADA
|$datePIC? !@=EE andEEBC atGHFE befoEIEE forEHEE inBCEE is@@GE ofHFEE soEHDE weEFEH~HGC>
|$durationE>GJ afteHJDC and@BEC befoEHCE fromHLCA isEEJD notiEDCH ofEEDB onBDEG[DEEH^GGEK~EEFH|$money>@K< allEEID inEEAE[DELA^BETB~EFK>
|$nameDD@G~EEBF|$past@?@= sEEHE~??A=|$percent<;IE andEEDB[CEIE^DENE~=AFC|$recurringJAEH[HFFE|-edBBDH~CBBG
|aBBDC[EFBE^JEEG credEEHE thirDEIC~BCDB|allEEFJ[CECH^CB?J #HGEB inEEKE~EEGJ|and[EDEB #EEAD isEEDB itBEEC thatDEEA theDEHD youEHHH
|anyGCEK[HEEG~ECDI|as?CFF[BEDB^AEBB youEEEJ|bothEEFI[BEEH~DEEH|callA@EC[BEEE^BEEF itEELD meBECE|clau@DBJ[EEDH^CEEJ #CEBG~BEEG
|consGCEH[JEEE~EEEI|dayGFFI[EEEH~FDHH|dearAE@>[AE>>^DEE?~EEIE|depoEFJA[DEHC~GEFA|doGEEA[CEBC^CEBC~GEE>|don'GDFH[IEEE~EEEI
|down[HEEE toDEIE~GEHE|everEECL[FEEH^CEEJ~EA@J|feelEEA@[EEBC freeEEBC~DEBA|firsHIGC[GHEA^EHD? $durationDDHE~HIHD
|for[@CEE^BEHE #HEFC $dateDCGH $durationFBEE aCECA allEEEB nothFEHE theCFIB thisEEFH usEEDB youJHDA|freiDEIE[EEHE|fuelEEIB[EEHD
|goHFEE[EHEE~HDDE|goodAHDF[EEEA^DEE@ forEEEI~DCEH|halfEGJA[ECHC^DDHE $dateDDHE termHHCE|heDDC@[EEAB^EEA@~BDCA|hereEE@C[DEDA^BEEC
|hiDEEA[DEEB^EDEB|iIDE@[GEBD^CDB? can'BDEE comeIEDE giveEEHE haveAEH@ needEHEE~GDEA|i'dBCA@[ECDB^ECC@|i'llLHGA[KFE@ beDAED haveFHEE
|i'mKBE@[IDDA^IBB@ inEBEE onEAEE~GEC?|in[DEBD^BBBA $date?@EF $past@E@B fullDDIF theCEAF twoDEHB yourHIDE
|isABEH[BC?B^CC@@ $durationEIBD $moneyEEGB $percentEEEI aCBGE coveEEEI fineEEFI guarEEEH inclEEEI itEEDB notEBF> the?CD? yourEEEJ
|it[CFAG #EEJD atEEBD backEEDH befoEAEE doesBEEE toBEEE wasDCEA|keysGJEF[EHEF|kindAGCA[CGEA^BHBB~DECB|leavKHDI[HEEF theHEDE|meas[EEEH
|notEAIE[EBDE billEEIE charEFKE|noteCBEA[E@DD^E@DC~DE>C|okEEIC[EEHE|ourGDEH[EEEB costIEFD~EEEH|payDBPE[DEIC^EDID forEEHF~FCLF
|paymBDJE[EEHC^EEHC|plea;JD;[@ED@^BG?@~AEE<|reteEEJA[EEHB^EEHC|saleEEHE[EEHE|sameEEHE[EEIE^EEJE|sectDFDB[EFEB^EEDB|seeEBED[EAEE^EAEE
|sendJIEE[GEHE theJHDE~FEEH|soCFDB[@DDC~CADE|staf[EEHE|than>??C[BA@@^@@>> you@CAB~C@CA|theyEDAC[EE>E^EEAD|trucIIEE[HFEE^HFEE~GHFE
|twoGHFD[EEEH ofFEFA|upIIEE[HEDF $dateHHEE toEEDL~JIDE|we'lKGIE[IFCC^JEE@|we'rJGGG[HEEE^HFEG~EGEH|whic<@?<[ABAB~>?>=|who>@C@[CDBA~ABAA
|withEEDI[BDEE meIEEE usEEFH youKIBA|you'JIHG[FHEG^EFFH|agen^BBDB~CBBD|alsoCBDG^EEEB|anytEEBG^IEEH~EEBG|doesECDB^EEDB|follEEAA^BDEE
|i'veFEFB^EEE@|ifEBGG^HCEE aDEEI you?FEC|new^EEHE|noC@JH^DBDF charEEIE otheFEDJ~FBHF|nobo^HEDE~FHEE|nothBAMG^AAEE~DEHD
|on^BDDD $dateEDC< callEEEH everEEEH meFEHF siteHCEI usEEIE|pric@ENB^EDHE atEEAE isEEHD ofEEHE~CEKC|rEEID^EEHE #EEIE|rain^CDEH
|rateCEME^EEID isEEIE~EEHC|sheGDEA^HEEA|shou^HEEI|t^EHEE|takeGEHH^DEHB~FHGE|theiCEEA^DEAC~EEBB|therEEEB^@BED~FEBB|whatCBD?^EEAE
|yesCHDI^EEEJ|yourJHDF^BDBD $dateHFEE dataDEEH deskGHEE gateHGEE inboHHEC wordEEEH~FHDF|•^EFGH|_a<EA@|_bAEED|_dDBAC|_eEECB|_line@D@A
|_onlyCEAA|_thenDEBG|abou=><<~CD?A|absoEEMC|acceBEGM~CEDK|afteIJDD~GIFE|agreACEG|anADFG|answBCCC|anyoGEEH|appEEEK|areEEEI notBEGE onEEHB
|arenEEEB|arriHEEB|askCB@A~BECE|aske@DC> forEEBD|asksCEEA~DDEB|atDBGC $date?@EC $moneyFECA costDELE ourIHFE theBABD yourLIEE|attaDEAC~DEBE
|audiACCH~BDDI|autoDDEI~EEEH|averED@C~DC@D|awayFBEE|bFEBB~DEBD|backGEIG~IFHG|balaEFIC|bankFEE@|basiEEEA|beDEAC~CBA?|becaBCF@~EEF@|been@DCD
|befoKHFA #FHCE theHEGE weAEEE youBBEE~KIFA|beliCEEB|beloEEEH|bestBEE@|billEEP?~EEIC|blueEEEA|boysHGDE|breaFEBL~FEDJ|brinHFEE~EEHF|budgDEBD
|butBDDC~AEAD|byHEAD theEEAC~EFAB|cBBCE|came=@A@~?B@D|canBEFK~ACFH|can'AEBA|capCDBL|careHEEE|carrEEEM theEEEH~EEBJ|caseHEFE|cashEEHE
|certEGAL~GHDI|chanEEDH~EEDI|chapHEEE|charGFM@ $moneyEE=E forEEHA~FEKD|clasFGEH|cleaFHEE|closGEE?|codeEFBH~EEBE|coffEDEB
|comeJHHF downEEHE withEEEI|comiHHEE|commDEDB~BEFC|compEAEI|confDGCH|connGFEJ|corkGEEI|costFEJC $moneyEEAE youEEHC|coulACAA~BEBE|courHFEE
|coveED@N~DE@I|credECME|crewHGDE|damaGEBJ~FEBG|dataAEBI~CCBG|daysHEED~HEEE|dbEEEH|dealEEFH~DEIC|deciCCCA|defeEDEI|deleECCJ|deskHHCA~HFEE
|did=B>=~ACB?|diesFEIE|diffDCFA|discBFE@|distEEEH|doneKHCF|drEEDB|drafEEBE|drawAECD|drivFEEB|dropGHHE $dateHIEE|dueEEEH|eachEEHI~FEEI
|eatFEJE|editEEEH|eithEDBI~DBEF|elevEEE@|elseHE@J|endsC@EE|engiIFDI|exFIFE|exceCEFH|exclCEEH|expoEECI|exteEEIF|extrFELA~EEEB|fabrEEEH
|fallEEHH|feeACQD~CDME|feesCCEH|ferrFEEB|fiftDEIB|fileGEAG~EEBI|fineCDGJ|fittEEIE~EFHD|fixGEDH~HEEI|fixeEEIC|flatEFKD~DFHC|fligGEHC|flyHGEE
|foodEEEH|formDFBF|founCCDA~DEA?|freeC@MH toDEAC~ECIF|fromFH@D meHGEE usHHEE~FEAD|frosEEDH|frozDEKE|fullEEIJ~DEGJ|gEEEH|gateGJDE|gaveBEEB
|getsHFEJ~GEEJ|giveEEHC|goesJHIH inEFEH~EEHE|goneEEGB~DEDB|greeCEBD|gstEEHD|guarE@?K~BDCG|had??A>~AC@@|hallEEAE|has>C>A~EA?A
|have aEEEI theEIDE~@CAC|he'dCBED|hellDEDB|helpEEDB|herDEC?~FDEB|hisEEC=~EDB?|holdEFJI|holiHEGE|hopeBCBA|hostEDFI|how?CA>~CEBA|illIFFF
|imagEEEH|inboHHEB|inclEEJH~FEFH|insiGGHH $durationHGEF|inspEEFH~EEEJ|instFHMD ofEDJE|insu?DAM~EEBK|inte?DEF~BEEC|invoBBND|ipEEEH
|it's #DDIC onEEEJ|itemEEBC~FHDE|itsEEDH|kEFKE|keepLHIE itEFHC|keptDEDK|knocEEJE|know=A@@~@EB?|laboEEFI|landEEEH inEFEH|lastECE@~FGE@
|lateGEIE|lawCEEH|leakEEEJ|ledgEEEH|leedCBEE|leftABB>~BCBA|letCEEB|lettDEEA|liabBD?H|liceEEEK|lifeEECK~EEBH|liftEFEH|lighDFEH|likeBDDC
|limiCECK~DECI|linkHEEE|list@EDE~BBDE|liveHGEF|lockEFEI~CEEH|lookBEA> atEEBD~BEAC|lossCECI|lostBBCE~BCAD|lotEFHG|loveBCB?~EFCB
|madeADEG~BEEE|mailCDDA|mainEEFB|makeBCED|manaEED?~EFE@|margEEGA~EEAE|matcEEHE|mayAADK~BEAG|meGEEA~EEEB|meanDEBD~CEBD|meetEAEE~EGAF
|mentBE@?~EEBC|metADEE|migrKEEE|mileEEHF|minuDDFH|mobiEEEJ|modeFEDH|moneEEJE|mostBDB@~BCBA|mrEDA=~EEEA|mrsDEEB|myFAD?~HFEA|myseMIEB
|nEEIE #EEIB~EDJE|nameEF@E~BDBE|ndaEEEJ~EEEH|nearEEBD|need<IBA theBEEC~DEDB|netwEEEJ|neveCDAL beenEEEH leavEEEI~BEAG|nighIGFF~HDHF
|nineGGD?~EEE>|none ofBEEE|notiAAAJ~BDDF|numbAEEE|ofDDBD $date??EE youDECB~DDBC|offFGIC theEEHE~DEEH|offeAEK>|offiECAC~BDCF|offlEEEI~EEEI
|oldGHFB|onboEEHE|onceEEEB|onesGHFD~HFAD|only@EDJ|orBEDG~BEAC|ordeDGIC~EDIB|otheFEBG|outGDBF ofEEEH|outsEEBG|overJHGE|oweAEIH|ownDDBG
|packHEEF|pageEE?@|paid?DFB~EEEB|paneECDJ|partDEEH ofDEDK|passCEEH|penaEEDI~EEEI|peopED??~DEA@|perBDJD~EEHD|persHDCE|phonCDAE|photDDE@~CEEA
|pickFEAE|piecHEGE|planEBBJ~FEAE|platEEFI|poEIEB|poliEEBE|postEHED~BEDE|premEEIE|promEAA@~DEAA|propBBEH|publ liabDECH|quesBE=@~ED>C
|quotCEFA|rathBCFE|reacJGCE youHEEE|readBFAF~@E?F|recoDEBH|refeBDDA toCEEB|refuHEJG|regaEE@?|regiCEEI|releEEEI~EEEH|remeDEDB|remoEEFH
|reneECGK|rentEEJ@|replHEDH theFDEH~IEEF|requBEEA~EEAC|respCEBE|restJEEH~JHFE|retaEEIE|retuFIFE|rideFFDH|riskDEEK|rollGIEF|roofEEEB
|rounEECH ofEEEH~EDFI|runnHEEC|sECHE~CBHE|said>@<?~BCCC|sampGHEE|sawAEEB|sayDDA?~DE@@|says=?=:~@A@@|schoEEHD|scopEEEI|seatEDHG
|secoEEJC~GEGA|secrEEEH|secuEEEI|sellGE@K~FEEH|servEFEH|setIFGC upHGEE|seveBEEE~DEEB|shalIGCE|shoeEEEB|shopFEBH|showBABE~B@BE|signDJBF~EFBF
|sinc@DC@|siteHDEE|sixJGFB~GGG@|sixtEEIE~EEIE|sleeGEFB|smalEEEB~EEEB|someCD?>~CB=A|sorrBEBC|sourFEDJ|speaBEDE|spenCDEB|squaEEHE|ssoEEEI
|stamEFEJ|stanHFGG|statADBC~BEBE|stayIDFI atEFHE inEEEH|stilBBE=~DEBB|struEEEH|surcEEIC|survDECA~EEEB|swalEEHE|swapKJDG~HEEJ|tablBEDE~EEBE
|teamHHBA~HE@D|tellBECF~DEBE|termHHEF|testEEDJ~GGDI|thatA@EA~CECB
|the #HEGB $dateEGC@ $durationDDIC $percentEEIE audiBEDD billEEHE clocFHEE dayEEIE diffEEHE lotFGHF makeEEEH nextGEEI nighEEHE oldEHED oneBDCF ordeEEHE otheEFE@ packEEEH planEEDJ platEEFJ pricDDIE rateEEBE restGEFB roadEEEB secoEEHB servEIDE sourEEEJ stanEEHE triaDEEB
|themHHBE|thenEEDA~DEEA|thin@E>?|thisAEEA isEEEB~BCEC|thosEEEA~EEBC|thouAEFB|throHFHB inEELD~HEED|tierEEEJ|tillHBHE~EHFD|timeBDDC~CDEB
|toBFDF #DEFH $moneyEEEK allEEEB beBEE@ payEEID theFJEE usEEEH youIJEF~CBDE|told<AAA~DD@B|tooDEDI|took?@@@~BDAD|tranEEHI~EEEJ|travGEHE
|turnDGEA~DEF@|twicBEBD~EEBE|unde #HEEI theEEEH~EEBF|unliEEEH liabEEE@|untiLFFB|uptiEEDI|usDHFG $dateHGEE|useBEAJ|valiDGEH|valuEEBG~EEBE
|vanFHED|vatEEKD|veryDEEB|visiEEHE|waivEDNE|want;EC>~@ECB|warrBBDI|was:995~=;;=|wateFGEH|wayEFAE~BEBF
|weJDGG acceAEGI areCEHD canEFIE can'EEBA carrEEEH dropBEHE haveBEEG payIEEH replKEEF willFFHG~IFDF|we'dEDEA~DEEB|we'vIEEI|wearEEDI
|weatEEEA~EEEB|weekIIEE~GHFE|went<>@A~AD@@|were;>==~AA<=|whenBCGC|wherCEAD~BEDE|whetEEB?|whilHEDD|whitEEEB~EEEB
|willOHCC beEHEF notHEEF~GCEB|wishBEDC|won'IHEE|wordGEEI|work onCDDH withEEEH|worrIEEE|woul<A>B~?E@?|writCEAE~CBEG|wrotAEB@~EECB|yardHFEC
|yearDDHE~DEID|yetCEC@|youHFID $dateMJ@C areFEEA canBEEI don'FFHG getEEGI keepEEHD mayBDEI onHHEE payCBIE theHGFC woulEEEH~FFHF|zeroEELG
|alre~EEEB|batt~FEEI|bott~EEBG|conv~EDEB|curr~EEBF|cust~EEBE|date~BECF|doub~EEEH|fail~HEEE|fair~EECH|fina~EEHC|find~EEE@|firm~GFEB
|five~DEBF|floo~FFCB|four~GEFB|goin~EEBE|got~EEEB|hand~EEAF|hear~BEDE|hote~EEBE|isn'~EEEA|less~GEIE|line~EEAG|long~CEGH|man~EEBE|mark~EEID
|mill~BDEE|news~EEEB|one~EDCA|pape~CEBF|park~EEBE|perf~EEEA|plac~EBEE|port~EFEB|raw~EFEH|repo~EEBE|runs~JHBE|seal~EEEH|she'~EEEB|shee~EEBE
|ship~BEGF|side~CEEI|sit~HFEE|stag~EEEH|th~HEDE|thir~DEHB|trai~EGEB|walk~HEFE|whol~EEEI|wron~CDCA
`;
