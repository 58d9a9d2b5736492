// Fitted by test/corpus/fit-weights.mjs on test/corpus/training; not written by hand.

/** Log-odds are sums of these, divided by this. */
export const SCALE = 24;

/** Commitment, timeline, pricing, terms, and pricing where an amount is named: where a clause of no known word stands. */
export const BIAS: readonly number[] = [-100,-19,-85,-66,-12];

/** From here on the words of a clause are enough for a low flag, for a medium one; from here on they bear out what a rule found. */
export const ADD: readonly number[] = [1.5,0.5,0.25,0.25,99];
export const SURE: readonly number[] = [1.75,99,0.75,1.5,99];
export const KEEP: readonly number[] = [-1.5,-99,-5,-2.25,-0.5];

/** Below this a finding is not worth a question, and becomes low. */
export const WEAK: readonly number[] = [0.25,1.75,0.5,-0.25,-99];

/** That a rule spoke: where no amount is named, and where one is. */
export const RULES: Readonly<Record<string, readonly number[]>> = {"commitment-simple":[17,17],"commitment-vow":[51,51],"counter-offer":[44,17],"deadline":[41,41],"delivery-date":[30,30],"free-of-charge":[57,25],"price-quoted":[16,42],"promised-date":[41,41]};

/** Features parted by `|`: a name, `=`, and for each topic (c t p m, `$` for a price) its weight. */
export const WORDS = `
#=c-4t-15p3m-4|# #=c-16t-28p21$-18|# $date=c-12t-32p-26m-11|# $duration=c-19t-16p3m8|# a=c-21t7p50$4|# and=c-14$-3|# are=p-17m6
# as=t17p-19m15|# at=c-18t6p24m7$-7|# c=m-17|# cm=c-3p-9m-14|# db=c-7p-9m27|# degrees=c-12t-16p-21m10|# for=c-26t-20p24m-27|# has=p-12m-16
# is=c-16p-4m-29$12|# k=c-11t-5p23m12|# m=c16t12$8|# million=p16m-11|# nd=c13p-8m-16|# of=c-20t-17p-21m-11|# on=c-29p-30m16|# or=p-8m-16
# p=c-10p32m-12|# pages=c-7p-11m-17|# per=c-13t17p20m-8|# th=c12t15m-19$-3|# the=c16p16m-27$-3|# to=c11p-30m-29|# we=c5t13p14m17
# with=c-17t-4p15m7|# x=p-10m20|$date=c47t18p-9m-28$-27|$date #=c-9t14p-19m8|$date ?=c-29t-45p-9|$date and=t3p-31m-17
$date before=c-10t28m7|$date for=c9t21p-19m10|$date if=c9t8p-21|$date is=c-32t-25p20m13|$date on=c-4t3p14m-15|$date or=p15m-11$7
$date so=t21p-18m-7|$date the=c-17t-18p-5m-14|$date was=c-5t-14|$date we=t6p12m18|$date with=p-15m-13|$duration=c-4t-32p17m24$25
$duration #=c-3t-9m-26|$duration after=c26t32p-3m-28|$duration and=c-25t-23p11m-19|$duration before=c-16t9p-24m3|$duration for=c-9p16m-25
$duration from=c-8t37p-10|$duration in=c-8t6p7m-15|$duration is=t-11p32m-16|$duration of=c6t-11p-23m-15|$duration on=c-31t-19m24
$money=c-16t-24m-33$-11|$money a=c-16m-9$14|$money all=c-6m-4$27|$money in=m-7$-31|$money per=c-13m-20$14|$money the=c-8m-6$24
$name=c-6t-7p-22m6|$past=c-9t-13p-27m-32$-28|$past and=c-15t7p-7$-3|$past s=p35m-4|$past we=c-24t-7p-22|$percent=c-18t-50p30m8$-37
$percent for=c12t-5p8m-18|$percent in=c-7m-16|$percent of=t-16p7m16$8|$percent off=c-8t-9p-14m-22|$recurring=c15t-30p15m14$9
$recurring and=c-17t6p-21|-ed=c-12t-18m22|-ing=c14t-6m-5$5|?=c-54t-35p-54m-79$-25|^#=c8p18m-5$37|^$date=c-9t-29p-8m-10$17
^$duration=c-23t7p-7m51|^$money=c-27p75m-5$68|^$percent=c-26t-4p44m10|^a=c16t-16p-14m14$-14|^after=c-5p11m24|^all=c-4t8p-23m11
^also=c-10t-5p-19m-4|^and=c-9t-14p19m6|^are=c-9t-9p-8m-18|^as=c-23t-16p-9m-35$11|^at=c-23t-23p-21m-12|^before=c-7t-11p-6m-18
^best=c-9p-13m-18|^board=c-10t-20$5|^both=c-19p9m10$5|^c=c-5p9m-17$9|^call=c-22m7$7|^cheers=c-10p-13m-22|^clause=c-17m33
^dear=c-6t-3m-28$18|^do=c-19t-4p-26m-19|^does=c-9p-7m-22|^eleven=c-19t-12p7m-24|^every=c-13t4p10m27|^feel=c-3p-20m-18|^first=c-11t20p4m-44
^for=c-39t-23p16m-6|^from=c-8p-21$-5|^good=c-18t-5p-18m-44|^half=c-11t-18p25m-7|^he=c-4t4p-30m-35$-4|^hey=c-18p5m5$3|^hi=c-5t-19m-20$9
^his=c16p-14m-7|^hiya=c-5p9m-18$11|^i=c-11t-6p-17m-35$-9|^i'd=t-9p-10m-23|^i'll=c17t-3p7$-6|^i'm=c24t-25p-14m-36$9|^i've=t12p-25m-38
^if=c19t-14m-14|^in=c-12t-16p-29m-34$-15|^is=c-15t-11p-34m-44$-18|^it=c-14t-11p-55m-4|^it's=c-21t-6p3m13$11|^kindly=c-23t15p-16m-19
^last=c-26t-3p5m-19|^leave=c10p-14m17|^morning=c-27t-14p-19m-26|^mr=c-5t-15p-11m-25$5|^mrs=c-10t-4p-12m-21|^my=c13t-9p-32m5$-6
^new=t-6p32m-16$6|^no=t-16p-7m14|^nobody=c20t14p-22|^none=c-16p12m-24|^not=c4t-5p8m37|^noted=c-4p-10m-16|^nothing=c-31t-20p-6m8
^of=c-6p-15m-22|^ok=c-13m-16|^on=c-15p-3m-11$-11|^one=t7p20m-34|^our=c16p-6m-9|^p=c-19t-14p-17m9|^pay=c-18t-12p40m-19|^photos=c-4p5m-16
^please=c-17t14p-32m-39$-13|^price=c-6t-19p23$19|^regards=c-14p-18m-22|^right=c-7t-7p21m-21|^same=c-18t12p36m-10|^she=c27t6p8m-29
^short=c-10p-4m-18|^should=c34t-5p-21m35|^sir=c-14t-8p3m-15$3|^so=c-22t-17p13m-8$7|^some=c-9p-9m-14|^somebody=c-11t-12p-15m-22$-6
^someone=p7m-22|^sorry=c-10p-9m-19|^t=c-6t7p-15m-14|^thank=c-36t-26p-35m-26|^thanks=c-21t-9p-29m-28|^that=c4t13p6m19$-11
^that's=c-10p-26m-22$9|^the=c-15t-17p-7m-12$-21|^their=c-16t-10p-24m-33$-8|^there=c-25t-18p-5m-14|^there's=c-12p-18m-38
^they=c-3t-17p-41m-17$-7|^this=c-5t8p11m-23|^three=c-21p8m-26|^to=c-19t5p15m-31$-11|^we=c13t-3p-20m-3$-3|^we'd=c17p16m-13
^we'll=c36t14p-8m-39$7|^we're=c33t12p7m18|^what=c14t10p-10m7|^what's=c-5p-17m-16|^will=c-4t8p-17m-7$5|^with=c-26m-21|^yes=c-5p-27m3
^you're=c-17p-9m18|^your=c-29t-26p-7m11$-13|^yours=c-33t10p-15m-39|^•=t10p3m20|a=c-4t-21p-9m-7$-6|a #=t6p-16m-5|a $duration=c7t-4p-18m-38
a few=c-20p-14m-18|a good=p-3m-14|a kilo=c-4t11p5m-6$-15|a second=c21p-9m11|a third=c-13t4p10m-14|about=c-32t-31p-57m-38$-16
about $date=c-5t-19|about $duration=c-14m-13|about the=c4p-14m3|above=c6t-9p-4m-21$-18|accept=c-23t5p16m8$-7|acceptable=t-5p-14m30
accepted=c-3p4m41|according=c-5p-6m-16|according to=c-5p-6m-16|account=t6p10m-19$-12|accounts=c-5p-18m23|across=c-11m-14$-7
advance=t7p14m-7|after=c19t30p6$3|after that=c-19t8p10|after the=c19p6m4$3|afternoon=c-6p-7m-14|again=t-8p-24m-5|against=c-16t-5p22m5
agree=c-8t-4p-16m5|ahead=t24p-19m14|air=c8m15|all=c-7t-15m30$17|all #=c31t11p14m-32|all in=c-10p29$30|all our=c-5p-3m27
all the=c-12t-7p-7m14|all three=c-5p-8m-16|alone=c15t-10p-12m23|also=c-8t-21p-22m20|always=t11p11m-14$-6|an=c-16t-24m6|and=t4m16$-14
and #=t-13p-19m-11|and $date=c6t-18m6|and a=c13p-12m-3$-15|and are=c20p-12m-18|and for=c10p-3m-24$-7|and i=c15t-5p-17m-19$3
and is=c-5t-3p-8m-23|and it=c-16t-5m-26$7|and it's=c-24p-12|and no=c8t-23p3m-4|and nobody=c4t-4p9m-22|and not=c-16t-6m-14
and nothing=c-17t3p6|and on=c-16p-6|and one=t13m-27|and that=c-14t-6p5m-17|and the=t6p16m-15$-10|and there's=c13p9m-20|and two=t12p-24m-3
and we=c-13p16m4$7|and you=t21p20|and your=c-19t-5m-14|annex=c-11p-16m26|another=c22p-23$-4|answer=c-9t-19p-32|answered=c-7p-9m-22
any=c30t-7p6m34|any questions=c-11p-12m-19|anybody=c6p-8m16|anyone=c10p-27m7|anything=c-15p-35m21$-3|approved=c8t4p13m14|are=t6m21$10
are #=c-9p-7m-17|are all=c-12p-11m23|are not=c-22t9p10m-6|are on=c-27t-13p18m-27|are the=c-16t-3p-13m-4|aren't=c-5p-29m-22
around=t9p-14m-20$-14|article=c-7p-14|article #=c-6p-14|as=c-14t-6p12m4$7|as it=c-9p24m-4|as the=c5t16p-24m-20$5|as you=t-8m20
ask=c-29t-9p-38m-22$-13|asked=c-13t-7p-10m-42$-3|asked for=c14t10p-25m-13|asks=c-15t10p-10m-15$-7|at=c3t-19p9m-10$-8|at $date=c-29t-18m-12
at $duration=c-8t-16p-30m11|at $money=c10t-13m-15$14|at all=p-9m-25|at it=c-18p-4|at no=p-7m19|at our=c31t12p-4m-6
at the=c-10t-30p-17m-20$-28|at your=c31t27p-13m-24|ate=c-14t-8p-8m-17|attached=c-11p-33m-25|audit=c-6p-22m10|auditor=c-19t-10m10
average=c-5t-12p-26$-12|away=c14t-22p15m-3|b=c22t16p-36m-24|b #=c13t-19p-10m-5|back=c28p23m-5$5|back $date=c-17p-11m-7
back at=c-18t-12p-10m-7|back in=c-12m20|back to=p12m-34|backups=c-11t-3p-17m42|bad=t-13p-13m-17|balance=c10t21p15m-20$-6|bank=t10p15m-32
bar=t4p21m-10|basis=p-12m-26|batch=c-11t-5p-16m16|be=c7p-14m-8$9|be in=t-14p6m-16|be there=c15p-5|because=c-15t-13p28m-21
because of=c9t-8p-18|because the=c-15t-6p-13m-5|been=c-36t-21p-11m-12|before=c39t16p11m-9$-6|before #=t16p-23|before the=c14p7m-4
before we=c-24m-5|before you=c-20t-22p7m4|before your=c17t9p-6m-24|behind=c3t10p-19m6|being=c-10p-6m-27$-3|believe=c-14p-6m-18
belongs=c-18p-10m8|belongs to=c-18p-10m8|best=c-32t-11p-28m-37$11|better=c-14t-7p-3m-17|big=c-21t-7p5m-16|bill=c-9t-6p50m-14$8
billed=c-4t-7p39m-18$4|blank=c-4p-7m-19$-9|blue=c10p-14m-32|board=c13t4p-3m-27$7|boat=p15m-8|boss=c-11p-16m-17|both=c-20p4m30$11
bottle=c13m30|box=c20p-17|boxes=c20t22p11m-16|boys=c27t21p-24m5|breach=c-7t-4p-3m24$-15|break=t10p-12m36|bring=c5t6p-13m15
bring the=c11m-21|broken=p-15|budget=c-12t-9p-22m-17$-15|business=c-6p-12m-18|but=c-10t-11p4m-6$-15|buy=p-14|by=c14t-8p-10m5|by #=c6p3m-31
by a=c-6t-7p-7m14|by the=c-11p-30m-3$-9|by us=c19t13p23|by your=c-14t-7m4|c=c-19p-8m-13|calendar=c27t11p-8m-19|call=c-15t-24m-19$10
call it=p38m-21$9|call me=c-22t-5p-21m-9|called=c-10t-3p-5m-29|calls=c8t-4p-21m26|came=c-30t-21p-10m-46$-14|came back=c-20t-15p-15m-12
can=c-23t-10p10m25$20|can't=c-19t15p-20m-6|cancel=c-5t-7p-13m16$5|cap=c-14t-5m42$-9|card=c-7p14m12$-8|cards=c5p-13m-23$-6|care=c26m-5
carries=c-11p-9m47|carry=t-6p-23m39|case=c-7p-8m24|cases=c20m-6|cash=c-6t-10p16|cause=c-8p12m-26|cellar=p-7m-15$-5|certificate=p-22m35
certified=p-6m25|chair=c-9p-12m-15|change=c7p13m17|changed=c-10t-18p-5m7|changes=c-17t-8p-19m21|charge=c7p52m-32|charge for=c-21t-4p-6m-17
charged=c16t17p42m-27$-3|charges=c-11t-5p42$-20|check=c10t19p-23m7|checked=c-6p-11m20|cheers=c-10p-13m-22|chef=c-23t13p-17m-17$4
children=c12t13p16m-18|claims=c15t11p-17m22|class=c9t13p-18m34|clause=c-27t-15p-28m39$-3|clause #=c-15t-4p-10m16$-3|closed=c-19t-20p-27m-38
closes=c18t-10m-18|code=c-20p-26m19|coffee=c6t-8p-9m-20|colleagues=c-13p-12m-18|collection=c18t-6p21|come=c28p-17m19$7
comes=c27t18p22m10$19|comes with=c13p4m22|coming=c31t23p-16m-19|comment=c-4m-19|committee=c-10p-25|compared=c-19t-9p-5m-14$-7
complaint=c-13p-5m-20|compressor=c-3t-15p-12m30|confirm=c-10t15$10|connector=c4m32|contract=c-16t-12p-27m14$10|control=c-11t-6p-8m14
copy=c17t11p11m-37|cost=p28m-11$-25|cost $money=c-11m-3$-23|costs=t-12p32m-5$-6|could=c-24t-17p-30m-23|council=c-22t-5p-13m18
counsel=c-7p-5m-18|count=c-16t16p14m-8|counted=c-17p-12m-15|counter=c-4p25m-9|cousin=c-8p-4m-17|cover=c-15t-22p-24m22|covered=c3t-10p-34m33
covers=c-10p-22m34|crane=c16p-8m-5$13|credit=c-3p41m-8|crew=c23t12m-20|curious=c-9p-12m-18|current=c-14t-20p-10m19$-11|customer=c-8p-10m23
customers=c-5p-30|customs=c10p9m-20|cut=c5t13p-20|d=c-15t-10p-20m-6|damage=c8p-14m37|data=c-11t-8p-30m28$-15|date=c-17t-15p-16$-15
dated=t-23p13m-20|dates=c-4t-13p-13m-16|day=c10t12p5m25$14|days=c9t-12p-19|db=c-7p-9m27|dead=c6p14m6$7|dear=c-36p-57m-62
decided=c-7p-16m-17|degrees=c-14t-16p-22m8|delay=c-6p-19m6|deleted=c-8p-16m41|delivered=c10m-17$14|delivery=c13t22p7|demo=c23t22p22m-20
department=c-6p-3m-18|deposit=c-5t15p32m-30$5|desk=c-12t-4p-16m-23$4|did=c-36t-21p-41m-46|did not=c-10t-5p-13m-14|didn't=c-24t-20p11m-19$7
diesel=c-13t-7p29m7|difference=c4t-10p24m-17|discussed=c-9t17p-8m-22|discussion=c-17t-8p-9m-20|do=c11t-11p-13m-6$23|do not=p11m14
dock=c-3t4p17m-18|documents=c-3p12m-23|does=c3t-11p-26|does not=c17p-4m4|does the=c-10t-8p-5m-25|doesn't=c18p15m-7|dog=p-4m-26
don't=t-7p-4m25$-11|done=c27t18p-31m16$7|door=c8t-4p-29m15$-6|doors=c-3t-22m13|down=c5t18m8$4|down from=$16|down to=c-23p24$15
dr=c20p-17m-24|draft=c16t4p-9|drawing=c-14p5m-20|drive=c4m-29|driver=c-17t-8p-6m-17|drop=c-14t-11m29|dropped=c13t11p22m-24
drops=c22t22p20m-34|dry=c-14t3p-11$3|during=c25p-23m25|e=c10p-20m7$-10|each=c13t-11p22m28$7|early=c-18t-6p-8|eat=c16p39m-14$16
either=t-17p-27m22|eleven=c10m-30|else=c27p-28m29$-7|empty=c-15t6|encrypted=t-3p-7m24|engineer=c23p-14m23|english=c-16t-5p-4m12
even=c4p14m-6|ever=c-12p-6m16|every=t-13p4m48|everyone=c-22t-10p-16m11|everything=c-3t-6p-25m14$-7|ex=c23t41p-3m-26$11|exchange=c11p17m-11
extra=c13t-7p28m-16$7|factory=c7t-12p-14m4$-7|fails=c9t-10p8m23|fair=c-18t-16p-18m11|far=c-14p-25m-11$-5|father=c9p-5m-18$13
fee=c-15t-28p47m-7$18|fee is=p10m-23$15|feel=c-3p-27m-26|feel free=c-10p-25m-19|fees=c-13t-11p3m29|ferry=c6t-11m-15|few=c-20p-14m-18
field=c5p-9m-28|fifty=t-3p31m-21|figure=c-13p32m-29|file=t6p-27|film=c8p-27m26|final=t22m-23$9|find=c-22t-25p4m-28$10
find the=c-6t-18p-5m-8|finds=c15p-11m-16|fine=c-16m14|fire=c-7p-11m31|firm=c-14t-22p11|first=c17t17p8m-13|first $duration=c-19t-29p12m3
fish=c-5p-18m-20|fit=c16t10p-21m-7|fix=c26t-4p-16m38|flat=c-12p44m-33$14|folder=p-7m-29|follow=c9p-14m-20|following=c-27t-19p-10m-20
food=c-6p-8m33|for #=c21t-4p10m-8$28|for $duration=t-20p-3m4|for a=c-25t-5p-23m-22|for all=c19p-20m-21$3|for free=c-3p20|for it=c7t8p-14m10
for nothing=c11p23|for that=c-7p14$8|for the=c-11t13p16m-14$10|for two=c-14p-20m-4|for us=c-12p-15m-17|for you=c30t11m-22$-3
for your=c-14t-7p4$4|form=c6t19p-26m-7|forty=t-4p16m6|found=c-31t-11p-20m-37|four=c-7t-21p-11m6|fourteen=c21p-16m-14|fourth=c19m-7
free=c-11t-24p55m10$9|free for=t7p-31m-7|free to=c-11p-26m-15|freight=c-22t-4p16|from=c4t25p-20m-7$-24|from #=c6t-3p-3m-18|from a=m-16
from me=c17t14p-18m19|from the=c-17t-23p-4$-15|from us=c26t18p-10m-9|from you=c-21p11m-6|from your=c-22p-5m-11|frost=c14p-16m14
frozen=c-18p40m-8|fuel=c-13p30m-26$11|full=t18p13m24$12|further=c-9p-12m-18|g=c5t12p-6m21|gas=c-4p-18m-9$-3|gate=t27p-21m-15
gave=c-22t-10p4m-29|generator=c-8t-4p-16|german=c14t-8p-7m-7|get=c12t14p-9m6$-18|get the=c10t11p14m-10|gets=c-7t-13m36|give=c9t3p30m-14
give you=c11t19p-9m5|given=p-7m-19|go=c16t6p-16m17$-11|go live=c9t15p-4m-17|goes=c15t28p30m15|goes in=c-13t14p-13m26|goes to=c-8p19
gone=c9p32m-26|good=c-43t8p-11$-6|good day=p-3m-14|good for=c-3t-14p-18m36|got the=c-21t-15p-6m11|grade=p-7m30|great=c13p-6m-23
green=c-12t-5p-20|greetings=c-10p-11m-22|group=c3t-20p12m4|gst=c-12t-9p28m-14$3|guarantee=t-25p-7m30|guaranteed=c12t-16p-24m24|guard=m27
guy=c18p-8m-16|had=c-27t-31p-15m-24|had a=c-13t-10p-15m10|had the=c-19t-4p-7m-14|half=p23m-40$4|half $date=c-16t-17p15
half term=c21t13p-24m-18|hall=c11t3p-19$-7|hand=c-7t-8p-15m15|happens=t-11p9m-19|happy=t-7p5m14$10|hard=c-9p-5m-27|has=c-52t-3p-20m-14$-19
has no=t-5p-7m-22|has the=c-5t-5p-13m-20|have a=c-18t-7p-9m26|have been=c-10t-4p-15m-11|have it=c9t-5p-19m-6|have the=c-3t20p-3
have to=c-24t3p3m-7$5|have you=c15t12m-8|haven't=c15p10m-22|having=c-8p-10m-15|he=t-8p-15m-22$-8|he was=c11p20|he'd=c-22t-26p-17m-23
he's=c-15t-7p13|head=c-7p10m-16|hear=t6p-12m-24$-7|heard=c-30t-17p-22m6|held=c-18t-3p-9|hello=c-27p-30m-21|her=p-16m-28$-19
here=t-5p-28m-20|here are=c-17t-7p-3m-7|here is=c-3p-10m-18|herr=t-15p-3m-16|hey=c-15m-19$3|hi=c-8p-7m-34|him=c-11t-13p-31m10
his=c15t-4p-4m-37$-5|history=c11p-7m-18|hiya=c-3p-11m-16$11|hold=c9p16m20$6|holds=c-14t14p12m17$16|holiday=c11t14p22|home=c-4t-12p-22m18
hope=c-19t-4p-21m-18|hospital=c-6t-5m-15|hotel=c-3p7m-12$-22|hour=m22$5|hours=c-19p24|house=t-7p17m-14$9|how=c-23t-12p-23m-31|i=c34m-17$6
i am=c15t12p-3m-13|i can't=c-17p-6m-11|i come=c38t9p-9m7|i do=c16p-6m-4|i don't=t-8p-7m-25|i have=c-21t7p17m-34|i hope=c-16t-4p-7m-3
i take=c15p5m6|i won't=c17p-9|i'd=c-24t-10p-22m-30|i'll=c48t8m-37|i'll be=t-32p-13m-14|i'll have=c15t16m-12|i'm=c35t-15p10m-53
i'm at=c-3t-23p-23|i'm in=c4t-20p-20m-8|i'm on=t-25p-4|i've=c10t10p18m-8|idea=c-15t-5p-14m-15|if a=c-5t-3m19|if it's=m-24|if the=c6t-16
if we=c-6t7p-3m19$14|if you=c-32t18p-7m-31$8|in=t-16p4m9$-20|in #=c-9p-19m4|in $date=c-23t-22p-14m11|in $past=c-28p-32|in it=c-18t-3p-7$6
in my=c-14t8m-17|in one=c16|in the=c-9t-9p-14m11$-20|in there=p20m12|in three=p18m-19|in two=c-15t-6p31m-31|in writing=c-5p-18m9
inbox=c8p-5m-20|included=c6t-3p27m25$17|including=c-15t-3p-7$-4|information=c-3p-15m-10|inside=c14p14m19$12|inside $duration=c18p-39
install=c17t18p15m-12$8|instead=c9t-10p22m3$10|instead of=c5t-10p27m4$10|insurance=c-19t-4p-19m35|insured=c-10p-14m49$-11
insurer=c-8p-13m-27|interesting=c-15p-8m-8|into=c7t-12p-8m-20|invoice=c-34t-5p21$-4|is=c-12t-14m23$13|is #=c-16p-10m-20
is $date=c-13t-18p-3m11|is $duration=c-9t22p-29|is $money=c-9t-3m-35$15|is a=c-10t-15p3|is acceptable=p-10m21|is fine=c-3p4m23
is for=c-8p6m-23|is free=c-22t-7p16m-5|is in=c-19t-10p9m4|is it=c-4p-12m-21$-3|is no=c-3p-16m17|is not=c-13t-16p25m-53$15|is ok=t-3p9m-16
is that=c-11p-5m-17|is the=c-36t-16p-18m-24$-11|is what=c-5p-20m-9|is with=c14m-16|is your=c-16p-15m4|is yours=c14t11p-15m30|it #=p31m-10
it at=c11t-8p-27m-13$-10|it back=c16m9|it comes=c14p-6$7|it in=c4t8m15$-5|it is=c-7t-23p-17m-4$5|it isn't=c7p6m-23|it on=c5t4p3m-33
it the=c14t3p-8$-3|it to=c-24t-14|it was=c-18t-16p8m-14$-5|it's=c-4t-15p-7m5$8|it's #=c-6p17m-20|it's on=c-20p-22m33|it's the=c-9p-23m-23
its=t10p-30m21|itself=c-6t3p-17m9|jo=c-7p-13m-19|joint=c-13p-22m6|just=c-16p-18m-4|k=c-22t-11p27m5|keep=c31t17p3m-9$5|keeps=c-11p18m9
kept=c-10t6p-18m28|key=p-11m-18|keys=c13t27p3m15|kids=c-14p23m-19$8|kilo=c-11t9p9m-10$-21|kind=c-12p-14m-4$-6|kind regards=c-7p-9m-15
kindly=c-25t11m-25|kitchen=c-10p-17m21|know=c-37t-9p-11m-15|lab=c-8p-14m8|labor=c-5t-3p11m33|labour=c-9t-9p13m16|lads=c18p-16m-3
lane=c-6t-9p-9m-21|lars=c-6p-12m-20|last=t6p5m-44$-9|late=c33t-8p30m-29|law=c-14p-8m31|lead=c-7t19p-16m-18|leaks=c-13p-6m30
leave=c11p4m19$7|leaves=c30t26p13m13$-18|ledger=c-13t-4p-14m10$-11|leeds=c-28t-11m-12|left=c-17t-22p-17m-45|legal=c-17p-15m-4$-17
let=c-14t-4p-23m-17|let me=c-19t-6p-12m-12|letter=c-12t14m-36|letters=c-14t-9p-11|level=c16p-16m16|liability=c-17t-6p-30m20$-21
library=c-5p-4m-17$-16|licence=c-13p-10m18|life=c5p-14m24|lift=p3m19$8|light=c-22t-16p-19m28|lights=c-6t19p-7|like=c-28t-24p8m-16
liked=c-15p-5m-16|line=c10p-10m18$5|line #=c-4p-12m-19|link=c16p-6m22|list=c-30t-5p15m-5|list of=m-15|litres=c11t6p-17|live=c21t12p-7m9
live with=c-20p6|lives=c13p-4m-15|load=c20t7p-22m4|loading=c4t28m-10|lobby=m-17|lock=c-15p-17m27|log=t-7p-22m10|logs=c-3t-8m19
lol=c9p17m-16|long=c-3t-16m-12|longer=c-6t-4p-14|look=c-30t-3p-3m-12|look at=c-13p-21|looked=c-23t-10p-19m-32|looked at=c-13p-10m-18
looking=c-15p-12m-19$-3|looks=c-10p-19m-25|loss=c-19t-4p-14m12$-4|lost=c-18t-18p-36|lot=c-14t-11p14m15$4|love=c-11t-9p-5m-21
lovely=c-14p-12m-16|low=p-9m-15|lunch=c-14t-25p-12m-20|m=c28t19p7m-7$21|machine=t-6p-17m14|madam=m-19|made=c-20p9m18|mail=c-10t-11p-13m-18
make=c3p14m-19|makes=c-9t-9p-11m-16$-8|man=c-21t-3p-11|manager=c-17t-10p-6m-23$-4|map=p-4m-20|margin=c-5p29m-20$-9|mark=c-16p-8m-4
marked=c-5p-3m14|market=c-4p-17m-13|match=c-11p20m-11|may=c-19t-14p7m18|may be=c-3p21m-17|me=c8t-11p7m-15|mean=c-5p-16m-9
measured=c-5t-4p-30m12|median=t-8p-18m-20$-6|meet=c17p-5m6|meeting=t-18p-19m-28|meets=c-11t-6p16m21|mention=c-6p-4m-18
mentioned=c-18t-5p-15m-17$-9|mentions=m-18$-7|met=c-33p-7m-3|metres=c-3p-17m-3|might=c-4p-15m-17|mileage=c-6p18m3|mill=c18t12p-10m-19$-10
million=c-22p12m9|mind=p6m-14|mine=c23t9p-31|minus=c-9p26m33$-5|miss=c19t-4p12m-4|missing=c27t14p-8m-16|mobile=c-15t12p-4m19|model=c4p-20
module=c-10t-5m16|money=c-6p37m-7$3|month=c20t4m28$6|morag=c-12p-8m-18|more=c-5t5p-7m-34|more than=c16t8p-10|most=c-13t-13p-18m-28
moved=c6t3p-24m-30|moving=c11t4p-4m-18|mr=c-5t-10p-28m-41|mrs=c-21t-5p-12m-25|ms=c-10p-9m-20$12|much=c-6t-5p-7m-15|music=c-7t-10p-18m-3
my=c22t-20m-11|my father=c15m-5|my own=c15t3p-8m4|myself=c43t11p-12m-29$9|n=t14p25m5|n #=c-8t10p32m-28|name=c-7t-8p-20m15|named=c-17p-15
names=c-10t15p-13m8|nd=c13p-8m-16|nda=c-4p-11m35|near=c-12t-18p-9m-10|need=c-43t16p-20m-39|need the=c-25t13p-15m-15|needed=c-18t4p-11m-31
needs=c-18t9m-9|neighbours=c15p-7m-12|neither=c-6p16m-21|net=c-4t-5p15m3|never=c-9t-13p-29m44|never been=m21|new one=c19m-17
next=c-15t-6p-4$6|night=c25t15p-26m10$7|nights=c17p9m9|nine=c18t6p-23m-39|no=t-18p31m24$3|no charge=c-12t5p25m-10$3|no other=c-17p-12m39
nobody=c7t-8p-17m7$-8|nobody can=m-14|nobody else=c17p-9|none=c-25p6|none of=c-23p11m7|north=p-8m8$-14|not=t-25p22m3$23|not a=c-4p-9m15
not be=c-17m21|not charged=c-14t7p42m-17|not the=c7m-27|not to=t-6p-19m16$15|noted=c-11t-7p-23m-33|notes=c-30t-22p-20m-3
nothing=c-19t-13p34m8|notice=c-22t-23p-24m12$-7|number=c-17t-3p13m-48$4|number #=c-3p-15m-9$4|numbers=c-17t-3p-18m16|oak=c-5p-14m-15
of #=c5t16p-3m-11|of $date=c-26t-42p-15|of $duration=c-3t-12p21m-10|of $money=c3t23|of $percent=c-5p-22m6|of a=c-11t-7p-12m-22$-6
of the=c-15t-8p-28m12|of them=c-20p-7|of this=p5m-15|of us=c-3p-19m19|of which=p-15m-8|of you=c-19p-28m-27|of your=c8t4p-15m-8
off=c19t15p29m-15$7|off $date=c10t12p-29m-9|off on=c14t14p-9|off the=c9t6p22m5$7|offer=c-22t22p34m-38$6|offered=c-6p-9m-33$-3
office=c13t-8p-23m-38|offline=c-5t4m27|oil=c-7m26|ok=c-17t-3p27m-32|okay=c8t-5p-15m7|old=c5t11p16m-14|old one=c18p-3m-8$4|on=c3t-7m9$-17
on #=c26t-5p-23m-11|on $date=t-8p-13m-34$-7|on $recurring=c-7t-20p-11m-20|on a=c-7p-16m-36$-6|on every=c-10m24|on it=c-10t-14p-20m5
on me=p28m14|on my=c16m3|on our=c7t-14p16m-4|on page=c-14p-9m-21|on site=t-13p-5m18$4|on the=t16p-5|on top=c-13t-9p12m17$6|on us=c-9p22$8
on your=c13t10p-10m6$14|onboarding=t-7p16m-19|once=t-18p7m-23$7|one is=c9p-20m-8|one of=c-19t-11p-14m-25|one with=c-7p-7m-17
ones=c15t16p4m-3$-12|only=c-13m37$-5|only the=c15p6m-24|open=c-8t11p-5m-42|opened=c-17t-11p-16m-26|opening=c-8p14m-12|opinion=c-11p-7m-15
or=c-34t-12p-3m16$3|order=p15m-45$10|order form=c14t18p-16|other=t7p-31m13$-17|others=c-5p-22m-18|our=c14p-4m15$-5|our own=c-21t4p7
our side=p-15|ours=t12p13m14|out of=c11p-8m14|out on=t3p-3m-15|outside=c3p-19m16$-6|over=c22t20p-7$12|over #=p17m-7$9
over $date=c14t17p-13m3|overnight=c24p-3m-7$-3|owe=c-13t8p26|own=c-8t-3p-6m20|owns=m14|p=c-6t-19p21m-6|p a=c-3p20m-5|page=c3p-38$-11
page #=c-17p-15m-36$-11|pages=c-9p-21m-32|paid=c-27t-26p5m-28$-12|paid #=t-3p-14|pallet=c10t-4p15m19|pallets=c19t-16m-13|panel=c19p-9m16
paper=c3t-9p-37m21|paragraph=c-9p-7m-17|park=c-9p17m-15$-3|parking=c-14t-11p-14m-19$-7|part=c-17p-9m20|part of=c-9p-18m39|parts=t-5p15m5
party=c6t-15p-18|passed=c-17p10m-14|passes=c-10p-13m34|past=c15t9p20m-32|pat=t14p-7|patience=c-12p-4m-14|patient=c12p-7m24|pay=c-9t-28p61$4
pay for=c-5p10m20|payment=c-19t-16p29m10$5|pays=c-3p-7m-15$5|penalty=c-9p-18m5|people=p-16m-23$-7|per=c-6t-7p21m10$13|period=c-7t-4p-20m16
permit=c6t16p-9m-17|person=t-19p-17m-7|pete=c-6p-5m-17|phone=c-10t-16p-26|phones=c-17p-5m5|photo=c14p9m-15|photograph=c-7p-5m-16
photos=c-14t-3m-27|pick=c-9p-19|piece=c16p-5m-12|pieces=c21t7m-19|place=c-26p5m6$-7|places=c8p-19m-21|plans=c-10t-18m26|platform=c18m34$8
please=c-59t39p-14m-56$-9|po=c-21t20p-3m-13|point=c11m-17|points=c-28p15m-30|policy=c-13t-6p-11m28$-6|port=c-4t8p24m-14|portal=p-6m-17
position=c-5t5p-17m-5|post=c16t30p8m-19|power=c-7t-9p-23m25|present=c-9t-6p31m-24|price=c-30p48m-6$23|price of=t11p24$-6|print=c-7p-6m29
printed=c-5t-8p-11m-14|problem=p14m3|promise=c3t-10p-11m-14|promised=c-14t-7p-13m-29|property=c-4p-15m32$3|proposal=c-17t-10p-14m11
public=c-10p7m16$-17|public liability=c-3p-6m27$-17|put=c13p-36m-5$-6|quarter=c24m-17|question=c-19p-22m-33|questions=p-43m-36
queue=c-16t-6p-7m-3|quiet=c-10p-6m-14|r=t-9p26m4|r #=t-9p29m18|rain=c-16p-21|raised=p18m-10$-10|ran=c-14t-18p-8m-3|rang=c-15t-12p-9m-14$-4
rate=c-6t-7p45m-6$26|rates=c-3p-14m-22$6|rather=c-23t-19p11|raw=c7t20p8m18|reach=c31t3p-10m-17|read=c-31t-3p-30m-4|reads=c-15p4m12
ready=c7t22p-24m16|received=c-15t3p-13|red=c-8p7m-16|reference=c-12p-16m-24|reference to=p-5m-17|refund=c15t-9p34m-14|regards=c-30p-35m-45
release=t8p-7m15|remain=c7t15p7m17$9|remains=c20m13$11|remember=c-17p-11m-8|renewal=c4p15m26$9|rent=c-5t5p27m-17$-3|rental=t9p24m-20$4
repair=c23t-4p5m17$9|replace=c38p-22m34|replaced=t12p-16m7|replacement=c-5t13p4m15|reply=c-7p-9m-22|report=c15p-6m-5$-6
reported=c-8t-3p-12m-15$-4|request=c-15p-6m-15|response=c-11t-16p-6m20|rest=c23t-3m26$5|results=c21t-5p-13m-31|retention=c-4p6m-21
retired=c-5m-19|return=c16t28p16m-3|return the=c-4t16p-5m-5|revised=c14t7p-3$-8|right=c3t-12p-21m-5$-11|ring=c-21t-10p-16m-27
risk=c-11p-16m35$-11|road=c3p-4m-20$-3|rolls=c22t38p-11m-11|roof=c10t-3p-15m-7|room #=c-3t-14p-9m-18|roughly=m-6$-16|round=c11t4p-18$-6
round the=c-14t-4p-4m15|row=c15t-6p17m13|run=c26t-7p-24|running=c16p-12m-25|runs=c25p-22m21$5|s=t-5p24m-25$3|safe=c-18p-15m24
safety=t-4m-14|said=c-26t-28p-54m-29$-8|sale=c3p22m-19|sales=c-8p17m3|sam=c-7p-10m-14|same=c-3p26$12|same as=c-5t-15m-10$5
same day=c-4t10p-17m15|sample=c-5t8m-20|sat=c-15p-13m-7|saw=c-33t-10p-22m-32|say=t-11p-36m-33|says=c-37t-29p-35m-58$-20|school=c18t-7p19$-7
scope=c-13p-24m31|screen=c6t-14p-11m-18|seal=p-14m9|seat=c-9t-15p5m17$9|seats=c-16t-11p17m5$9|second=p20m-6$-8|section=c-12t22p-6m-27
section #=c-8p-6m-25|see=c-17t-14p-11$4|see you=c-12t-25m-6|seen=c-11t-11p-4m-17|sees=c-8t8p-16m6|sell=c22p-25m27$-17|send=c13t24p-14m-3
sent=t-18p-23m-6|separate=c-5p-8m23|set=c34t24p16m-10$10|set up=c22t14p8m-7|several=c-9p-10m-15|shall=c42t14p-20m4|shall be=c11t-13p-5m15
share=c-12t4m-27$-16|she=c14p4m-15$-7|sheet=c-15t-6p4m-21|shift=p16m-15|ship=c5t28p8m11|shop=c8t-10p-18m3|short=c14p-22m-34$-7
should=c17t-14p-20m9|showed=c-24t-11p-14m-12|shows=c-19t-9p-29m-27$-6|side=c-9p-32m3|sign=c-11t20p-20m28|sign $date=c-17p9
signature=c-15t14p-6m-15|signed=t7p-19m14|signs=t17p-8m11|since=c-27t-8p-30m-12$-5|since the=c-3p-11m-17$-5|sincerely=c-16p-18m-23
single=c18t-3p-13m5|sir=c-16t-8m-26$3|sit=c19p-17m11|sites=p11m-18|sitting=c16p-8m-10|six=c30t8p15m-26$-11|slide=c-7p-16m-11|slip=p-17m19
small=c-7t-11p9m-26$-8|snow=c-8t-10m21$-11|so=c-13t6p5m-16|so that=c-18p-12m-6|so the=c-15t17p9|so we=c-13p13m-21|so you=m-20
so your=c-7p-7m19|sold=c-18t-10m6|some=c-29t-14p-29m-43|somebody=c-23t-19p-25m-38|somebody's=c-5p-8m-21|someone=c-15t-10m-13
something=p-17m-19|son=c12p-3m-16|sorry=c-30t-8p-35m-20|source=c-9p-9m33|south=m-15$-10|spare=t-16p12m3|speak=c-15t-4p-11m16
spend=p16m-19$4|spent=c-16t-17p-9m-18$-8|spoke=c-18t-6p-8m-12|square=c-4p28m-14|sso=t7m15|staff=c11t-4p27m12|stage=c-5p-15m25|stand=c14p13
standard=p-13m27|stands=c-8t9p-5m24|start=c-5m-15|starts=c11t-3p11m-14|statement=c-19p-6|stay=c10t-4p-5m32|stays=c17t12p28m27
stays at=c-7p17|still=c-37t-25p-28m-39|stone=c-3t14m16|stood=c-7p-18m-12$-4|stopped=c-18t-4p-5m-21|storage=c-4p20m-23|story=c14p-5m-20
strike=c-24t-13p13$9|struck=p-5m21|supervisor=c5t33p-10m-17|supplier=p-23m-20$-5|support=c9p5m23$-8|surcharge=c-5p26m-18|sure=p-7m25
survey=c-11p-14m-25|swap=c39t6p-24m26|system=c14t3p-13|t=c-15t20p6m-21|table=c-16t-11p-22$11|take it=c-17t-9p3m10|take the=m-21
taken=c27p-3m-14|takes=c-15t10p-24m34|taking=t-18$8|talk=c-14p-16m11|talked=c-8p-7m-17|tape=t-9p-4m-18|team=c7t16p-29m3|technician=c26p13m5
tell=c-23t9p-16|tell me=c-10t16|ten=c10t4p20m11|term=c25t11p-11m5|test=t6p-4m15|tested=c-16t-11p-19m36|text=t-3p-27m10|th=c12t15m-19$-3
than=c-9t-17p-8|than #=c-5t-11p-12m17|than $duration=c15p-11m8|thank=c-39t-24p-29m-22|thank you=c-38t-21p-29m-22|thanks=c-24t-9p-32m-38
thanks for=c-24t-9p-21m-17|that=c-12t-36p3m-19$-6|that in=c12p-12m-16|that one=c-3p-8m-16|that she=c-16t-9p-5m16$-3|that the=c-26t-9p-17m-6
that we=c7p9m16|that you=c-20p-10m-16|that's the=c-8p9m-20|the #=c11t6p9m-13$30|the $date=c12t11p3m-27$-8|the $past=t9m14
the $percent=c-6p27|the account=c-11t14$9|the bank=c9p11m-15|the big=c-18t-7p9m-8|the bill=c6p26m-15|the board=p8m-15$4
the boat=c-3t6p13m-17|the building=c-14p-3|the call=c-6p-7m-15|the change=c15t4p-12m-15|the clock=c-6t4p-4m17|the council=c-16t4p-11m11
the day=c16t-5p15m7|the delivery=p-17|the desk=c-7t7p-13m-14|the difference=c5t-9p26m-13|the dog=c-14p-3m-5|the ferry=c13t-17p-10m-7
the file=c-3p-5m-24|the full=c7t21p-14|the german=c15t-6p-5|the green=c-7t-5p-10m-22|the house=c-6t-6p22m-19|the last=c19t13p5m-17
the lift=c-7p17m-10$7|the line=c-11t-14p-14|the list=c-15t-16p-9|the lot=c4p22m10$9|the meeting=c-15t-10p-3m-13|the name=m-14
the new=c8t-15p-3|the next=p8m25$9|the one=c-27t-6p-19m10$-4|the ones=c-12t-5p-14m-18|the other=c-6t7p-17m-28|the paper=c-7t-7p-4m-20
the plan=c-9p-21m30$3|the price=c-10t9p17m-9$11|the pump=c12p-15|the rate=c-6p-30m-13$-11|the rest=p6m-17$5|the revised=c15t8
the room=c-14t7m-12$-6|the school=c-3t-7p16m-22$-7|the second=c-18p13m-14$-8|the tank=t10p-6m14|the test=c7t-8p-5m-14
the third=c7t-9m-23$-9|the three=c8t18p-13|the time=c-7t-3p-17m-6|the two=c14t8p5m-13|the water=c16t21p-14|the weather=c-11m-15
the week=t7p-13m-14$9|the whole=c8t4p8m17$12|the wrong=c8m-20|their=t-6p6m-16$-5|theirs=c-7t-3p-10m-15|them=c26t21p-11m17$5
then=t-9p-44m-40$7|there=c8t14m-21$-10|there are=c-16t-8p-12m-3|there's=t14p-7m19|there's a=c-15p-8m6|they=c-16t-16p-33m-5$-4
they are=c-4p-4m-22|they say=c-4m-18|they'd=c-11t-12p-28m-12|they're=c-16t-12p3m18|they've=c18t12p8m14|thing=c-8p-19m-5
things=c-23p-21m-27$-3|think=c-30t-9p-13m-16|thirty=c-16p-14m10|this=c-45t3p3m-5$-19|this is=c-11t6p17m-15|those=c4p-29m-28
though=c-16p-11m-17|thousand=c-12t11p26m-15$3|three=c15t5p5|through=c21t-4m-17|through the=c-7t-6m-19|through your=c-20t-7p-3m-11
thrown=c-3p40m-4|ticket=p12m-18|tickets=c-10p-9m32|tier=c-11t-3p8m15|till=c28p7m11$5|till the=c17t5m14|time=c-14t-7m-16|times=c-23t-9m-4
to $money=c-24t-7m25$-17|to be=c-20t3p-13m-23|to call=c-3p-19m-10|to have=c-5m-20|to me=c-11p-15m-15|to one=c7p-5m-14|to our=c-11p-8m-14
to pay=c17p22m-20$14|to the=c10t14p-6m-7|to us=c-15p-15m13$12|told=c-46t-33p-32m-30$-23|too=c3t-17p-3m40|took=c-39t-25p-31m-19$-8
top=c-20t-9p19m15|town=c-15t-4p-8m17$-6|trade=c3p18m-16|training=c-18p9|travel=c14p24$-13|trial=c17t13p11m-27|truck=c33|trust=c-10p-18m9
try=p-15m-18|turn=c5t-8p7m-21|turned=c-11t-6p-8m-15|turns=p17m-13$-3|twelve=c-11p-15m24|twice=c-19t-5p-26|two=c21t24p3$-4
two of=c10t6p5m-20|type=t-4p-5m33|u=c12p18m18|uncle=p-16m-16|under=c14t-8p-5m13$-3|under #=c15p-16m31|under the=c-17m21
understand=c-22t-4p-7m-7|unit=c4t-17p20$-9|unlimited=c-6p11m25$7|until=c41t18p12m-42|until the=c18t6p15m-16|up=c26t10p5$-14
up $date=c17t15m12|up in=c-4t-6p-6m-22|up to=c-13t-8p-8m38$-13|uptime=c-5p-21m32|us=t19p16m-4$10|us $date=c15t20m8$12|us in=c-7t-4p-14m-11
use=c-27p-29m32|used=t-17p-5m7$-13|users=p-21m7$4|usual=c-8p-11m-22|usually=c-16p-6m-13$9|v=c-8p-17|value=p-17m30$-11|van=c8t16p11m-16
vat=p40m-18$11|vendor=c-17t-9p-11m-11$-3|version=c5t-9p-19|very=c-10t-3p-10m-18|vessel=c11p-7m-18|vetted=p-7m25|view=c-19t-8p-10m-22
visit=c12p7m-34|volume=c-22t13p-6m-7|w=c-6t-13p-5m-18|waived=c-6t-8p33m-19|walk=c-14t-9p-22m18|wall=p-10m-23|want=c-29p20m-25
wanted=c-11p-9m-23|wants=c-17t3p-18m-14|warm=c-5p-12m-17|warranty=c-22t-15p-5m21|was=c-52t-61p-46m-94$-37|was #=c-12t-12p-35m-8
was $money=$-23|water=c6t19m-16|way=t19p-28|we=c33t-3p17m9$6|we accept=c-22t5p3m41$-7|we are=c-5p27m-15$11|we can=c12t15p15m8
we can't=p-16m-19|we do=m19|we don't=c-9p-14m6$-10|we had=c-14p-10m-17|we have=c-21t19p5$5|we keep=c27p-14m-6|we pay=c14t-9p-4m14
we take=c10t5p14|we were=c-22t-8p-15m-15|we will=c3t15p18m8|we'd=c18m-30|we'll=c36t-4p9m-10$13|we're=c6t10p19m15|we've=c21t-8p-17m18
wear=c-12t-5p-20m41$-11|weather=c-8p-15m-29|week=c17t27p-35m19$6|well=t-12p-14m-31|went=c-51t-39p-23m-24$-14|went to=c-6t-8p-14m-6$-11
were=c-41t-37p-45m-32$-10|what=c-7t-19p-4m-30$-3|what i=t6p-16m-14|what is=c16p6|what's=c-10p3m-20|whatever=c18p31m5
when the=c-13t-11p20m19$14|whenever=c-17p14m22|where=c-22t-5p-39m-33$-16|whether=c-18t-11p-20m-40|whether the=c-5p-7m-14
which=c-45t-27p-30m-62$-20|which is=p-16m-11|while=c12m-23|white=c8t14p-18m-12|who=c-34t-30p-12m-10|whoever=c10t12p-11m-22
whole=c7t4p7m15$12|why=c-18t-10p-11m-28|will=c42t17p-13m-11$4|will not=c19t12p-6m6|window=c-7t3p-4m-17|wish=c-19m-13|with=p-5m24$-9
with #=c-8t-7p20m-22$-7|with it=c3t17m12|with me=c27|with my=c19t-5m-11|with reference=p-5m-17|with the=c-5t-7p17m-7$3|with us=c6t12p5m16
with you=c34t31p-18m-39|within=c31p6m26$-9|without=c15t-23p-18m30|without a=c-5p7m-19|won't=c33t20p12m3|word=c14p21|wording=c-7p-15m32
words=c-8p3m-21$3|work=c-6p4m25$-7|working=c3p-15m12$5|works=c-7t16p-24m13$9|worry=c24p-4m-10|would=c-48t-22p-41m-8$-11
would be=c-23p-3m7$5|wouldn't=c-19p-12m-14|write=c-20p-15m-14$-12|writing=c-18t-4p-23m6|wrong=c19p-7|wrote=c-23p-24m-30|x=c-22t-6p-32
yard=c28t9p8m-27|year=c-5p19$22|yes=c4t19p-4m10|yes to=c-8m-19|yet=c-15p-18m-22|you=c19t13p23$-12|you $date=c19t23p-37|you a=c3t15p22m-14
you and=c7t-3p-9m-22|you are=c7t17p17m-38|you asked=c-20t-5p-9m-12|you can=c-28t-17p-6m17$15|you don't=c15t8m13|you for=c9t-17p-15
you have=c8t-13p-8m18|you hold=c-14t13p14m-6|you like=c-8p-17m13|you may=c-25t-6m22|you on=c15t14p-15m4|you pay=c-22t-20p33m-11$11
you said=c-12t-12m17|you send=c-8t-14p-4|you sent=c-16p-14m8|you the=c11t4p9m-14|you to=t15p-17m-19|you'd=c-9t-6p-14m3|you'll=c28t28p5$9
you'll have=c14t3p-7m-8|you're=c13t7p14m11|you've=c3t6p40|your=c32t10p-7m9$-14|your #=c4t10p8m-18|your account=c11p11m3$14
your gate=c11t20p-3|your old=c18m-4$4|your own=c-30t-9p-4m-12$7|yours=c26t12m12$-8|yourself=c-7p4m-15|zero=c-13t-18p57
~#=c-16t-12p15m-6$-11|~$date=c21t5p-12m-24$-3|~$money=c-7t-13p52m-30|~$past=c-29t-17p-13m-53$-12|~$percent=c-21t-8p20m-5$-16
~-ed=c-12t-16p-9m21$-17|~-ing=c9t15p-3|~a=c-12t-11p-17m-7$-20|~about=c-4t7p-25m-44$-16|~according=c-3p-5m-19|~account=c11p-25m-23$-14
~after=t16p24m10$8|~again=c-4t10p-40m15$-9|~against=c-19t-14p14m-18$-10|~agreed=c-5t15p6m3$15|~air=c-10t5p13m21$-9|~all=c5p9m34$15
~already=t7p-8m-19|~also=c-15t-10p-14m7|~always=c-32t-4p20m15$-7|~am=c-14p-27m11$7|~annex=c-9p8m15|~another=c-14p6m4|~answer=c-15p-18m17
~any=c9t-7p-15m29|~anything=c-25p-31m15|~around=c11p-15m-20|~as=c-8t11p16m6$27|~ask=c-22p-10m-18|~asked=t-11p-30m-17|~asking=c-5t8p-17m27
~asks=c-11t-5p-11m-18|~at=c-13t-7p15m-18$-3|~attached=c-5p-14$-13|~audit=c-16t5p-3m-13|~average=c-15t-13p-28|~away=c-10p5m-18
~b=c-28t4p-32m-5$-9|~back=c37t6p20m9$14|~be=t-8p-21m-11$10|~because=t10p22m-29$-7|~before=c24t16p11$-10|~believe=c-4m-18|~below=c-16p-5m12
~best=c-7p-10m-20|~better=c-13p-13m-14|~between=c-17p-7m-21$-4|~bill=c-28t-14p27m-28$-4|~blue=p-9m-20|~board=c-3m-21$5|~boat=c-13t7m-20$9
~both=c-32t-19p10m22$7|~box=c18t-4m7$-6|~boxes=c-9t-7p14m-10|~break=c-15m8|~bring=c-3t-7p20m22|~built=t4p4m-17|~but=c-42t-4p-41m-4$-19
~by=c-8t20p-15m3$-8|~c=c-12t-7p-7m-28$4|~call=t8m-43|~called=m-19|~calls=c11t-13p-28m24|~came=c-31t-14p-12m-10$-8|~can=c-35t-16p8m4$14
~can't=c-17p-12|~carry=c14p-28m19|~cash=t-9p16m-13$-4|~ceiling=c-5t-4p10m3$-14|~certificate=c-12t10m37$-4|~chair=c-4p-9m-21
~change=t-7p-18m30|~charge=c9t5p23m-5$6|~charged=t-4p38|~check=t-3p-16m3$-8|~clause=c-20m14|~closed=c-10t-8p-35m-40|~cm=t-3p-9m-15
~code=c-14t-8p-30m5$-14|~coffee=c-8t-4p-14m-20|~colleague=c-14p-9m-7|~come=c22t-8p15m17$12|~comes=t11m17|~committee=c-29p-13m6
~company=c-14t-9p-12m-9|~contract=c-22t-16p-14m23$-10|~cost=c-15t8p3m-7$-20|~could=c-21p-22m-11$-14|~council=c-12t8p15m7
~count=c-15t-8p-5m-9$9|~counted=c12t-15m-20$-3|~cover=c-10p-25m34|~covered=c4t-8p-11m19|~credit=c-11t-17p5m13$-12|~crew=c-4p-14m-9
~customers=c-7p-23m-19$-11|~cut=c-28t14p-17m4|~data=c-23t-13p-30m21|~date=c-21t24p-8m10|~day=c-13t-11p14m26|~days=c15t-11p-11m12$4
~dear=c14p20$18|~degrees=c-3p-26m-6|~delivered=c-17p-15m-7$6|~delivery=c10t15p-6m-18$14|~deposit=c-3p16m-37|~did=c-17p-28m-21
~didn't=c-11p-18m-19$9|~difference=c16p4m-17$-4|~different=p-19m5|~do=c4t-7p15m-40|~dock=c8t11p-17m-8|~does=c5t-6p-26m12|~doesn't=p24m13
~dog=c-9p10m-18$7|~don't=c3p-21m30$9|~done=t12p-12m20$4|~door=t-10p-22m14|~down=c7p14$24|~dr=c-3t-15m-10|~drive=c-10t-8m-31
~driver=c-12t-20p-3m-5$-7|~drop=c-12t6p-23m21|~due=c-16p3|~during=c15p-10m-3|~e=c-15p-21|~each=c14p16m20|~early=c-16p-7|~eight=c3t-12p17
~either=c-11t-6p5m-15|~eleven=c-11t-7p-15m-13|~end=c-22t-10p8m21|~engineer=t-15p-7m24$-11|~even=c-4t-12p16m-25|~ever=p-21m18
~every=c3t-15p-8m36|~everything=c-15t-13p-18m13$-7|~extra=c-12t8p10m-21$13|~factory=c-4t17p-15|~fair=c-6m14|~far=c-9p-24m-15
~fee=c-3t-22p48m-12$14|~feel=c-30p-42m-29|~fees=c-5p-16m3$-3|~few=c-18p-4m-19|~field=c7t17p-10m-14|~figure=c-9p26m-19|~file=c17t-9p-26m20
~final=c-13t-11p8m-26|~find=c-25m-14$5|~fine=c-15t-15m14|~finished=c9t11p-5m-14|~firm=c15t6p4m-30|~first=c-3t28m-9$23|~fish=c-8t-4p-21
~fix=c30t-8p-14m42|~fixed=c-8t-14p4m-30$15|~flat=c-19t16p25m-23$5|~floor=c-6p-11m-15|~form=c-7m-16|~forty=c-21p-5m-3$4
~found=c-19t-4p-26m-35|~four=c11t-7p5m-21|~free=c-6p21m15$38|~from=c9t-4p-21m-8$-6|~full=c-7p5m29|~g=c-9m9$14|~gate=c18t17p-11m-17
~gave=t-5p14m-19|~get=c12t-16p-11$-4|~gets=c6t7p-5m26$10|~give=c19t14$6|~go=c32t-23p5m9$-7|~goes=t-8p17|~going=c7t-6p-12m-12$-18
~gone=c-11t10p3m-17$-11|~good=c9t-12p12m19$4|~got=t-9p-15m-9$-8|~green=c-8p-15m-23|~group=c8t23p-7m-20|~guarantee=c-13p-9m15
~guaranteed=c-4p-13m-21|~had=c-19t-8p-16m-22$-13|~half=c3t7p3m-15$21|~hall=c9t8p-20m5|~hand=c-4p-16m19|~hard=c-6t-6p9m-20
~has=c-28p-22m-19$-6|~have=c-20t-14p-15m-4$-10|~he=c-15p-31m-33|~he's=c-16p6m-20|~hear=p-24m13|~her=c10t-19m-33|~here=c3t-19m-44$11
~hi=t-26p4m8$10|~him=c-22p-9|~his=t-6p-21m-39$-3|~hold=c-19|~hour=c18t-7p8m18|~house=p16m11|~how=c-12p-13m-16|~hundred=c-9p14m-20
~i=c28p6m-15|~i'd=t8p-17m13|~i'll=c-14p18|~i'm=c10t3m-43|~i've=c22|~if=c4p10m6$22|~in=c-5t-10p-6$-20|~included=c6t10p6m17$16
~including=c-24t-16p-22m-10|~index=m-14|~inside=c3t-13p18m14$22|~insurance=c8p-17m27|~into=c-15$-9|~invoice=t-13p7m-21$-7|~is=c-12t-7m14$5
~isn't=c6m-14|~it's=t20m-4$10|~its=c-14t-9p-4m9|~itself=c5t3p-5m15|~k=c-16t5p30m7$5|~keeps=c-5t-3p13m-22|~know=c-28p-9m-43
~label=c-11t-3p-14m-6|~lane=c-3p-6m-16|~last=c20t32p-7m-35$4|~late=c-3t5p-19m-26$3|~leave=c-35t25p-13m17|~ledger=c8t5p-25
~left=c-21t-11p-25m-32|~legal=p-18$-9|~less=c27p33m-8$4|~let=c-15p-12m-18|~liability=c-15p-12m17|~life=t9p-17m32|~lift=c-14t-7
~light=c-11t-9p-6m-11$14|~like=c-26t8|~list=c-15t-12p18m-4|~live=c-8t6p-16|~lobby=c-10p9m-21|~lock=c-26p-5m20|~log=c11t-4p-9m-17
~long=c-23m10$-3|~look=p-25m-3|~looked=c-16t-11p-17m-26|~looks=c-5p10m-15$-9|~lost=c-11p-28m-10|~lot=c-6t-23m8|~love=t7p-8m-14
~m=c-10p3m-20|~machine=c-11t-3p-6m14|~made=c-22t-6p3|~mail=c-7p-16m-5|~make=c-5p12m-19|~makes=c-5p-4m-19|~man=t9p-11m12$-16
~management=c-9p17m-19|~manager=c-3m-27|~mark=c5t-3p9m-23|~market=t16p27m-12$15|~may=c-29t-11p-7m15$-10|~me=c-6p20m-3$9|~mean=c-3p-15m-15
~means=c-13p-17m12|~measured=c16p-21m16$-7|~mentioned=c-13p-7m-21$-11|~metre=c-8p11m-16|~million=c-9p16$-7|~mind=c18p-12m-23
~mine=c16t8p-17m14$-4|~money=c17t7p12m5|~month=c-32t-25p25m-7|~more=t-23p-15m-19|~most=c-19t-8p-18m-39|~move=c-7t17p22m-12
~moved=c-18t3p-16m-29$-8|~mrs=c-9t-5p-10m-21$7|~my=c18t14p-3m-9|~myself=c24t-5p-16m3|~n=p35m8|~name=c-20t-9p-16m7$4|~named=c-19t-6p-18m8
~need=c-20t-8p-24m-35|~never=c-24p-32m12|~night=c18t5p3m13|~nights=c20p12m10$5|~nine=c3t-9p-20m-38|~no=c21t-8p11m13$17|~nobody=t17p-3m7$-6
~note=c-6t-7p-28$-10|~notes=c-14p-21m7|~nothing=c-3t6p33$12|~notice=c-19t-12p3m4|~number=c-20t-12p9m-32$17|~numbers=c-4t11p-27m-8$-9
~of=c-5t-6p-11m-9$-21|~office=c-21t-8p-21m-19|~oil=c-11t-8m18|~ok=c17p13m-14$5|~old=t-6p4m-45|~one=c4t-13p-13m-29$13
~ones=c3t-12p-20m-12$-4|~only=c-8p-34m20|~open=c-14t-13p-7m-27$-9|~opinion=c-15p-9m-12|~or=c-36t-4p-10|~order=c-5t-13p29m-27$10
~other=c-12t-4p-11m-21|~others=c4p-17m-24|~ours=c14t21p19m3|~out=c20m15|~own=c11t18m12|~p=c-17t-3p3m-6|~page=c7t-3p-25m-6|~pages=t3p-12m-19
~paid=c-18t-5p-4m-44|~paper=c-22t-3p-27m10|~parking=c-4p-23m-9$-6|~part=c6t7p14m4|~parts=t14p-3m24|~past=c18t11m-16|~pay=c5p41m-7$6
~payment=c21t-6p-13m-14$13|~people=t-22p-26m-27$-3|~per=c-19t-15p11m3|~person=c-24p-17m-24|~phone=c24|~plan=t8p-22m-4
~please=c-17t11p-14m-47|~plus=p-25m-8|~point=c11p-18m3|~policy=c-8p-15m24|~post=c-20t4p-20|~power=c-3p-12m21|~present=c17t4p16m-29$7
~previous=c-8t-9p-9m-15|~price=c-27t-4p42m-10$17|~print=c-4t-6p-19m29|~promised=t-3p-5m-19|~pump=c-9t-5m-21|~question=c-12t-6p-20m-39
~questions=t-6p-38m-6|~r=c-3p6m19|~rain=c-11t-9p-20m11|~ran=c-14t-11p-10m-11|~rate=c6t6p15m-9$-8|~rather=c-19t7p-25m15$7|~raw=t12p-23m20
~read=c-30p-6m-3|~reads=c-10p-26|~red=c-3p-6m-14|~report=c-25t4m7$-10|~rest=c29t21p8m16$8|~retired=p-4m-15|~return=c18p-16m-23$7
~right=c-18t-3m-4|~road=c9t-6p-15m-19|~roof=c14t9p-12m-14|~room=c-12t-23p-23|~round=c-3t-11p10m21|~row=c-4p15|~runs=c31t16p-31$-4
~s=c-6t-24p27m-16|~safe=c-5p-12m22|~said=t5p-12m-37$-6|~sale=c6p-21m-24$7|~sales=c-5p13m16$4|~same=c-10t-18p7$9|~sample=c5t3p-14m5
~saw=c-19t-6p-20m-33|~say=c-24t-15p-33m-47$-15|~says=c-30t-25p-44m-43$-3|~schedule=c-10t23p-12m-11|~school=c7p11m-20|~season=c-5p-21m8
~second=c15m-16$3|~seen=c-22t-8p-5m-25|~sent=c-14p-13m-11|~service=c14t-3p-16m-16$6|~seven=c-13p-6m-25|~shall=c14p-8m-19|~she=c8t-16p3
~sheet=c-4t17p-21m-6|~shift=c-14p14m-7$7|~shop=c10p-14m3|~short=c9t-7p-27m-5|~should=c24p-7m5|~show=t-3p4m-29|~shows=c-12t-21p-9m10
~side=c-15t-18p-4m25$-6|~sign=c-7t16p-14m-7$-3|~signed=c-18t4p-12m16|~since=c-5p-7m-29$-3|~site=t-14m4|~six=t16p26m-38$5|~size=p-8m14$-6
~small=c-4p3m-29$-4|~so=c-11t-27p-6m4$5|~some=c-24p-14m-25$-6|~somebody=c-14t-5p-13m-31$-6|~something=c-7p-6m-29|~sorry=c-19t-13m-23
~square=c-18p13m-14|~stands=c7p-17$-10|~start=c-4t10p16m-14|~stay=c18t13p5m6|~still=c-15t-5p-38m-10$-5|~stop=c-10t-8p23m-16
~storage=p-3m-24|~storm=p-16m-13|~story=c6p-4m-16|~survey=c-5p5m-21|~swap=c15t8p4m38|~table=c-13t-8p-23$5|~take=c16t25p20m-10$14
~takes=c-10t-4p-30m14$-9|~team=c11p-24$-16|~tell=c-13t-3p-15m-6|~ten=c-21t-6p10m3|~term=c12t6p-16m19|~test=c11t20p-18$12|~tested=c-8p-10m50
~th=c15t3p-24m-4$11|~than=c13t-19p-16m-14$6|~thank=c-22t-11p-10m-18|~thanks=c-6p-12m-25|~that=c-6p-12m-14|~that's=c-8t17p13m6$-10
~them=c3p-21$-10|~then=c-3m-18$-3|~there=c9t16m-10$-4|~there's=c-3t-19p-9m10|~they're=c-6p-23m19|~thing=c-18t-5p-14m-12
~things=c-15t-7p-18m-21|~think=c-19p-15m-12|~third=t-5p8m-20|~those=c-13t-3p-18m-32$-12|~though=c-8p-20m-16|~thousand=t3p19m10
~through=c6t-13p-17m-5$12|~till=c13t16m-4|~time=m-20$5|~times=c-26t8p8m3$-6|~to=c-4t-23$-4|~told=c-27t-22p-28m-20|~too=c4m18$9
~took=c-29t-16p-40m-6|~top=c-20t15p9$16|~train=c-16m-14|~travel=t-16p-3m-10|~truck=c15t22|~twice=c4t6p-20$-3|~two=m12$-14|~uncle=c-20p5m-11
~under=c-10p-16m29|~understand=c13p-6m15|~units=c-8p13m-21|~unlimited=c-10m29|~until=t10m-23|~up=c14t13m13$-6|~us=c24t-8p12m-7$15
~use=c-14p-7m30|~used=c-8p-14m5|~van=c15t16m-3|~very=c-16t-15p-16m-22|~visit=p21m-19|~walk=t9m17|~want=c-12t-7p8m-17|~wanted=c-15t11p-7m-18
~was=c-38t-44p-37m-51$-28|~water=c14m-10|~way=c-26t-7p-19m15|~we=c15t11p-4m14$18|~we'd=c-10t-10p-22m-22|~we're=t7p4m15$5
~weather=c-8p14m-27|~week=c5t3m18$13|~well=c8t-6p-16m-10|~went=c-28t-6p-34m-35$-13|~were=c-42t-26p-54m-31$-24|~what=c4t16p11m-10$-8
~when=c3m-40|~where=c-29m-26|~whether=p-18m-25|~which=c-32t-34p-62m-38$-21|~while=c-25t-12p-11m7|~who=c-34t-18p-35m-17|~whole=c5t-5p-3m29
~why=c-5p-4m-24|~will=c-8t15p-13m-25$4|~wind=c13p-5m-17|~with=t-8p3m17$5|~within=c18t-3p12m10$9|~without=c-7t-5p-24m9$-9|~word=c7t7m16
~work=c-4t-21p-11m11|~works=c-4t17p-10m17|~would=c-31p-17m-11|~write=c-4p-9m26|~written=c-9t-13p-19m12|~wrong=c-12t-6p-18m-37
~wrote=c-13p-16m-20$-6|~x=c-9p-19$-4|~year=t-13p18m-26$16|~yes=c16p3m-5|~you=c7p25m4$5|~you'll=c11t-15p5m14|~you're=c-22p-31m25
~you've=c13p24m13|~your=c14t27p-14m8$4|~zero=c-13p26m20$11
`;
