// Fitted by test/corpus/fit-weights.mjs on test/corpus/training; not written by hand.

/** Log-odds are sums of these, divided by this. */
export const SCALE = 24;

/** Commitment, timeline, pricing, terms, and pricing where an amount is named: where a clause of no known word stands. */
export const BIAS: readonly number[] = [-97,-17,-79,-66,-11];

/** From here on the words of a clause are enough for a low flag, for a medium one; from here on they bear out what a rule found. */
export const ADD: readonly number[] = [2.5,0.5,0,1,99];
export const SURE: readonly number[] = [99,99,1,3.25,99];
export const KEEP: readonly number[] = [-2.25,-99,-3.25,-1.25,-0.5];

/** Below this a finding is not worth a question, and becomes low. */
export const WEAK: readonly number[] = [0.5,1.5,-0.5,0,-99];

/** That a rule spoke: where no amount is named, and where one is. */
export const RULES: Readonly<Record<string, readonly number[]>> = {"commitment-simple":[18,18],"commitment-vow":[54,54],"counter-offer":[46,19],"delivery-date":[37,37],"exclusivity":[55,55],"price-quoted":[15,38],"promised-date":[40,40]};

/** Features parted by `|`: a name, `=`, and for each topic (c t p m, `$` for a price) its weight. */
export const WORDS = `
#=c-3t-14p5m-4|# #=c-19t-23p21m-3$-13|# $date=c-6t-28p-22m-7|# $duration=c-17t-6p-7|# a=c-20p43m-12$7|# and=c-14t-3|# are=p-18m9
# at=c-20t10p24m8$-3|# c=c-3m-14|# degrees=c-13t-15p-20m6|# for=c-19t-20p21m-25|# if=p6m14|# in=c-8t-7p-25m4|# is=c-13t-4p12m-18$13
# k=c-9t-7p19m13|# m=c17t12m3$6|# nd=c16p-8m-13|# of=c-18t-15p-22m-11|# on=c-26t-4p-26m10|# or=p-10m-15|# p=c-8p26m-12
# pages=c-8p-12m-19$4|# per=c-12t17p30m-15|# th=c8t13m-19$-4|# the=c16p10m-38$-7|# to=c19p-23m-31|# we=c4t12p17m14|$date=c43t18p-14m-28$-26
$date #=c-8t20p-18m8|$date ?=c-30t-45p-10|$date and=t-3p-30m-20$8|$date before=c-9t25m9|$date for=c7t17p-19m10|$date if=c15t8p-20m-22
$date is=c-35t-27p20m13|$date of=c16t19p11m5|$date on=t3p16m-13|$date or=c7t5p16m-9$6|$date so=t17p-20m-8|$date was=c-5t-14
$date we=c5t7m19|$date with=c-14t-13p-16m-15|$duration=c-4t-30p14m22$19|$duration #=c-6t-13p-4m-25|$duration after=c24t31m-26
$duration and=c-25t-17|$duration before=c-14t9p-24m4|$duration from=c-9t38p-10m-21|$duration in=c-14t-5p8m-14|$duration is=t-12p33m-21
$duration notice=t-7p-6m17|$duration on=c-25t-12p8m5|$money=c-15t-28m-27$-11|$money in=m-7$-28|$money per=c-8t-7m-23$16
$money the=c-8m-6$23|$name=c-7t-6p-20m7|$past=c-3t-13p-28m-45$-23|$past s=p31|$past we=c-13t-7p-27|$percent=c-15t-45p30m10$-38
$percent in=c-9m-19|$percent of=t-18p10m3$8|$percent off=p-17m-8|$percent on=c-7p-17m11|$recurring=c8t-28p11m9$11|-ed=c-9t-15m20
?=c-52t-33p-56m-100$-23|^#=c8t-3p10m-4$34|^$date=c-5t-22m-4$15|^$duration=c-22t11m42|^$money=c-25t4p74m-6$62|^$past=c-8t-11p15m-13$-5
^$percent=c-28t-8p50m9|^a=c17t-9p-29m15$-3|^after=c-9p8m27|^all=c-3t8p-45m19|^also=c-11t-6p-21m-5|^and=c-16t-13p20m4|^any=c15t10p7m11
^as=c-19t-11p-6m-45$11|^at=c-30t-27p-21m-14|^best=c-10p-15m-19|^both=c-18p8m9$5|^call=c-22m6$7|^cheers=c-10p-13m-21|^d=c-6p-14m6
^dear=c-7t-5m-27$17|^do=c-17t-4p-27m-17|^does=c-9t-5p-4m-14|^every=c-11t5p12m28|^feel=p-18m-16|^first=c-10t17p4m-36|^for=c-41t-24p13m-11$-3
^good=c-15t-7p-17m-45|^half=c-10t-19p29|^he=c3p-21m-29$-6|^hello=c-8t-13p-6m-40|^her=c-10p9m-15$-4|^hey=c-17p4m6$4|^hi=c-4t-16p-3m-34$3
^hiya=c-8p6m-17$10|^i=c-7t-12p-19m-34$-14|^i'd=t-10p-10m-28|^i'm=c20t-27p-14m-31$9|^i've=c5t13p-24m-23|^if=c20t-8m-13$22|^in=c-3p-51m-18$-6
^is=c-17t-11p-33m-42$-19|^it=c-7t-9p-50m-10|^kindly=c-21t14p-16m-17|^last=c-27p8m-13|^morning=c-26t-14p-21m-21|^mr=c-4t-15p-7m-19$7
^mrs=c-10t-3p-10m-24|^my=c8p-28m4$-7|^no=t-18m9|^nobody=c22t14p-14|^none=c-14p12m-15|^not=c7t-6p6m38|^noted=c-5p-12m-16
^nothing=c-27t-20p-7|^on=c-15t-4p-11m-17$-11|^one=t6p19m-31|^our=c19p-6m-6|^photos=c-3p-7m-19|^please=c-16t15p-27m-28$-12
^price=c-6t-19p19$17|^regards=c-14p-18m-22|^same=c-19t11p33m-9|^she=c24p14m-22|^should=c21t-4p-22m25|^so=c-13t-3p20m-15$7
^somebody=c-8t-7p-11m-15$-6|^sorry=c-10p-10m-15|^thank=c-37t-27p-34m-28|^thanks=c-21t-4p-26m-28|^that=c4t9p7m25|^that's=c-11p-23m-23$10
^the=c-11t-14p-9m-8$-18|^their=c-12t-8p-13m-20|^there=c-19t-11p-4m-21|^they=c3p-36m-43|^three=c-21p5m-32$-5|^to=c-22t3p12m-30$-10
^we=c14p-20m-6|^we'd=c19p12m-12|^we'll=c28t9p-15m-40$4|^we're=c29t8p11m32|^what=c19t15m7|^with=c-28p-6m-14|^yes=c-8p-24m8
^you=c-11t-16m11$-20|^your=c-26t-25p-9m14$-15|^yours=c-27t4p-25m-35|^•=t8p-3m14|a=t-17p-11m-4$-3|a #=t3p-15m-9$-4|a $duration=c6p-15m-26
a few=c-19p-7m-17|a second=c21p-15m24|a third=c-5m-17|about=c-27t-28p-49m-32$-12|above=c7t-9m-17$-18|accept=c-21t3p20m11$-7
acceptable=p-15m35|accepted=c-3m39|according=c-5p-8m-14|according to=c-5p-8m-14|account=c5t7p11m-17$-13|accounts=c-6p-19m21
advance=t5p17m-6|after=c16t28p11m-10$5|after that=c-20t9p7|after the=c21t3m7$5|again=c-5t-8p-25m-7|against=c-13t-7p23m7|agree=c-14t-5p-16m8
ahead=t24p-19m13|all=c-8t-16p3m25$26|all #=c31t11p6m-27|all in=c-7p24m-19$32|alone=c14t-9p-10m21|also=c-6t-18p-16m17|always=t12p10m-14$-6
and=c3t5m20|and #=c-7t-14p-14m-11|and a=c15p-6|and are=c17p-14m-13|and for=c10m-14|and i=c14t5p-16m-4|and i'm=c15p-7m-9|and in=c-5p-4m15
and is=p-6m-16|and it=c-12t-3p-13m-30$4|and it's=c-16t5m-8|and no=c5t-24p4|and nobody=c3p-7m-22|and not=c-17t-8m-11|and on=c-15p-4m-8
and one=t17p5m-24|and that=c-17t-6p7m-21|and the=c-3t3p14m-15$-11|and two=t8p-20m4|and we=c-11t-5p18m4$6|and you=t20p29m7
and your=c-23t-5p3m-7|annex=c-12p-16m27|another=c28p-20m-33$-5|answer=c-8t-5p-28m5|any=c30t-5p11m23|any questions=c-7p-11m-14
anyone=c12p-20m9|anything=c-7p-24m19$-4|approved=c10t3p14|are=c3t6m21$9|are #=c-13p-8m-16|are fine=c-4p-16m9|are not=c-23t8p6m-5
are on=c-23t-9p16m-25|are the=c-14t-3p-9|aren't=p-28m-16|around=c3t14p-14m-21$-13|article=c-7p-14m6|article #=c-7p-14m6|as=c-17t-7p14m5$17
as it=c-10p18|as the=c6t8p-26m-19$5|as you=c-5m21|ask=c-27t-13p-34m-21$-14|asked=c-10t-5m-47$-4|asked for=c15t8p-16m-11|asking=c-15p-3m13
at=c3t-21p9m-6$-8|at #=c-5p14m-8|at $date=c-20t-14p-39m-12|at $duration=c-10t-16p-28m20|at $money=c10t-12m-21$19|at $percent=c16m-5
at all=p4m-25|at no=c-3t4p-9m23|at our=c28t12p-10m-5|at the=c-6t-25p-8m-25$-29|at your=c30t25p-15m-23|ate=c-17t-10p-11m-19
attached=c-12p-31m-20|audit=c-3p-15m7|auditor=c-22t-10m6|average=t-8p-16m4$-14|away=c18t-12p15m-18|b=c18t12p-33m-16|b #=c11t-21p-10m-9
back=c25t-4p21m-7$4|back to=p9m-30|balance=c9t20p16m-19|bank=c4t8p17m-26|be=c6p-15m-9$6|be in=t-18p9m-15|because=c-24t-17p27m-18
because of=c-9t-9p-14|been=c-31t-15p-10m-7|before=c34t16m-7$-6|before #=t15p-23|before we=c-24m-7|before you=c-21t-24p-18m-14
before your=c19t7p-7m-20|being=c-10p-6m-23$-4|best=c-31t-13p-28m-34$12|better=c-15m-9|between=c12t-3p8m-14$-5|bill=c8p42m-12$9
blank=c-5p-9m-22$-11|blue=c12p-9m-21|board=c8p4m-22$7|boat=c3p17m-13|boss=c-12p-16m-13|both=c-27m34$10|box=c15p-13|boxes=c13t17p10m-18
boys=c10t16p-21m-6|breach=c-8t-7m13$-16|break=c-15p-25m23|bring=c6t6p-16m17|bring the=c8t4m-18|budget=c-7t-10p-20m-17$-15
building=c-11p-15m13|built=t-9p12m-20|business=c-6p-6m-15|by=c17t-11p-16m6|by #=c7p-4m-26|by the=c-10p-27m-7$-10|by us=c19t13p27m3$-3
by your=c-15t-7p-3m9|c=c-21p-5m-10|calendar=c27t10p-9m-21|call=c-16t-25p9m-20$10|call me=c-20t-5p-23m-3|calls=c10t-6p-12m26
came=c-23t-13p-8m-42|came back=c-23t-17p-11m-15|can=c-22t-8p13m33$20|can't=c-16t14p-21m-13|cap=c-8t-3p-15m32$-10|card=c-7p15m4$-6
carry=t-5p-18m35|cases=c16p6m-8|cause=p13m-26|certificate=p-19m30|chair=c-12p-10m-16|change=c9p9m15|charge=c10p49m-25$12
charged=c16t16p41m-22$-5|charges=c-11t-6p40m-22$-17|check=c9t18p-20m8|checked=c-6p-9m20|cheers=c-10p-13m-21|children=c11t12p22m-16
claims=c14t12p-5m26|clause=c-24t-13p-34m50|clause #=c-8p-16m29|clock=c-9t4m17$-3|closed=c-22t-22p-27m-37|co=p6m-14$-6|code=c-22p-21m14
coffee=c8t-8p-7m-18$-5|collection=c17t-6p20|come=c23t5p-13m17$7|comes=c23p21m8$18|comes with=c14p4m20|coming=c31t21p-18m-19
committee=c-11t-3p-22m5|compared=c-20t-10p-7m-9$-10|complaint=c-16p-7m-18|confirm=c-9t17m8|contract=c-9t-9p-22m7$7|copy=c12t4p10m-34
cost=p33m-14$-22|costs=t-11p25$-6|could=c-19t-16p-27m-20|council=c-23t-5p-12m11|counsel=c-8p-7m-14|count=c-17t15p14m-5|counted=c-16p-11m-15
cover=c-15t-12p-17m26$-3|covered=t-10p-30m36|covers=c-9p-22m32|crane=c17p-12m7$13|credit=c-8t3p38m-17$4|crew=c15t3p-11m-13
current=c-9t-18p-8m25$-10|customer=c-11p-11m24|customers=c-5p-23m3|customs=c7t-3p9m-15|cut=c6t11p-17|d=c-18t-12p-15m-12
data=c-11t-8p-27m25$-16|date=c-14t-3$-15|dated=t-23p13m-22|dates=t-14p-14m-17|day=c12t14p-6m19$12|days=c10t-12p-20m4|dear=c-35p-55m-59
decided=c-11p-23m-17|degrees=c-13t-15p-20m6|deleted=c-10t-3p-17m42|delivered=c11p-3m-10$14|delivery=c14t19p5$-3|demo=c23t22p23m-22
deposit=c-3t14p31m-25$4|desk=c-7t-4p-31m-32|did=c-28t-16p-32m-35|didn't=c-11t-10p15m-6$6|different=c-11p-18m-21|discussed=c-13t18p-7m-21
discussion=c-18p-10m-21|do=c12t-11p-16m-5$20|do not=p6m14|documents=c-4p8m-24|does=c6t-10p-22m8|does not=c17p-5m3|does the=c-10t-9p-3m-20
doesn't=c24p6m-22|dog=c-7m-20|don't=c4t-9m18$-13|done=c26t22p-24m7$6|done $date=c11t15m-5$6|door=c8t-8p-22m16$-9|down=c19t25m-8$3
down from=c-4$16|down to=c-24p19m7$16|dr=c21p-22m-24|draft=c15t3p-11|drawing=c-14p4m-20|drive=m-19|driver=c-20t-9p-6m-9|drop=c-5t-6m29
drops=c21t21p21m-34|due=t12p-7m15|during=c23p-23m18|e=c11p-21|each=c18t-14p19m24|early=c-17t-6p-10|eat=c15p41m-14$13|either=t-17p-27m22
eleven=c12t14p4m-23$-4|else=c25t9p-28m29|engineer=c21p-11m22|even=c5p14m-18|ever=c-25p-12m24|every=t-16p6m40|everyone=c-14t-8p-14m21
everything=c-4t-4p-22m16|ex=c22t39p-3m-26$8|extra=c13t-8p27m-14$7|f=c-4p-15|failed=c-14t-11p-7m5|fair=c-19t-16p-14m19|far=c-14p-24m-5$-6
father=c-13m-14$13|fee=c-10t-29p39$19|fee is=p11m-22$12|feel=c-3p-28m-22|feel free=c-11p-26m-18|fees=c-14t-12p9m30|few=c-19p-7m-17
field=c3p-10m-27|figure=c-14p24m-18|file=c6t7p-25m10|files=c13p-8m17|final=c-4t21p3m-21$9|find=c-23t-26p-3m-26$8|find the=c-10t-18p-5m-14
fine=c-19p9m19|fire=c-4p-12m26|first=c15t17p14m-12|first $duration=c-17t-30p9|fit=c16t9p-20m-7|fix=c15t-6p-17m30|flat=c-8t3p44m-28$12
floor=c-5t-6p-19m16|following=c-22t-16p-10m-13|for #=c21t-5p16m-6$27|for $duration=c4t-18p-9m12|for a=c-19p-19m-17$-9|for it=c5t6p-12m20
for nothing=c9p17m3|for the=c-10t17p16m-12$7|for two=c-19p-19m-9|for us=c-10p-14m-15$3|for you=c25t5m-27$-8|form=c6t19p-27m-10
found=c-23t-8p-15m-29|four=c-6t-19p-25m10|free=c-4t-30p54m11$8|free to=c-12p-27m-12|freight=c-27t-6p15|from=c9t26p-20m-8$-22
from #=c7p-4m-18|from me=c13t10p-20m18|from the=c-20t-26p-6m-4$-15|from us=c27t17p-9m-12|from you=c-21p10m-5|frozen=c-21p41m-9
fuel=c-11p38m-27$8|full=t14p10m18$13|further=c-10p-16m-17|g=c4t12m19|gate=t27p-20m-14|gave=c-14p10m-20|german=c14t-10m-16
gets=t-9p-12m41$-3|give=c13t9p29m-38|give you=c8t18m-9|go=c18t8p-13m22$-8|goes=c7t26p25m20|goes in=c-9t16p-12m29|gone=c7t5p26m-25
good=c-38t13p-6m12$-7|got=t-3p-3m14|got the=c-22t-16p-9m14|grade=p-6m27|great=c12p-5m-20|greetings=c-8p-11m-19|group=c3t-21p12m8
guarantee=t-26p-8m37|guaranteed=c15p-19m20|guard=c-5m26|had=c-27t-30p-10m-27|had a=c-11t-10p-8m14|had the=c-16t-3p-6m-10
half=c4t-5p31m-46$5|half $date=c-20t-16p18|hall=c10t3p-19$-6|happens=t-11p15m-17|happy=c-3t-6p10m21|hard=c-10m-26|has=c-50t-14p-22m-19$-18
have a=c-18t-7p-9m27|have it=c5t-6p-16m-18$-3|have the=c-4t19p-6m11|have to=c-24m-8$4|have you=c15t13p-3m-7|he=t-10p-12m-17$-10
he said=m-15|he'd=c-19t-15p-8m-3|he's=c-11p16m7|head=c-9p14m-18|hear=c-3t7p-13m-22$-10|heard=c-30t-16p-21|held=c-17t-6p-8
hello=c-26p-31m-33|her=c10t7p-11m-32$-21|here=c-3t-6p-22m-21|here is=c-6p-14m-19|herr=t-15p-3m-16|hey=c-15m-18$4|hi=c-10p-6m-33
him=c-10t-16p-28m14|his=c17t-3m-27$-5|hiya=c-4p-12m-15$10|hold=c10t-6p3m15$7|holiday=c14t12p21m6|home=p-22m19|hope=c-14p-20m-14
hotel=c-6p19m10$-16|hour=c17t-4p-5m10$5|hours=c-18p24m4|how=c-25t-15p-22m-28|i=c30t3p-6m-31$8|i am=c14t7m-10|i can't=c-14m-3
i come=c31t15p-7m14|i don't=t-6p-6m-19|i have=c-21t8p19m-28|i take=c15p6m13|i'd=c-20t-11p-19m-28|i'll=c47t13m-28$-5|i'll be=t-30p-14m-16
i'll have=c16t14p-23m-8|i'm=c33t-20p15m-50|i'm at=c-3t-22p-22|i'm in=t-16p-15m-6|i'm on=t-25p-4|i've=c7t9p19m-11|idea=c-14t-7p-15m-12
if=p5$15|if it=c8p-14m4$-3|if it's=m-19|if the=c11t-10p5m15|if we=c-3t8m21$12|if you=c-33t12p-6m-29$8|in=t-14p5m7$-13|in #=c-9p-21$-4
in $date=c-13t-20p-12m11$-3|in $past=c-27p-23m-20|in a=c6t-8m16|in one=c17m-16|in the=c-7p-12m9$-23|in there=p22m16|in two=c-16t-9p23m-28
included=c8t-3p35m25$17|including=c-14t-5p-4m6|inside=c17p17m12$11|inside $duration=c11t3p-35|install=c18t14p16m-10$3|instead=t-11p22m5$11
instead of=c-9t-11p26m6$11|insurance=c-17t-4p-17m39|insured=c-12p-11m43$-13|into=c4t-17p-9m-16|invoice=c-32t-6p29$-7|is=c-12t-16p3m22$11
is #=c-14p-6m-16|is $date=c-13t-15m14|is $duration=c-9t20p-28m8|is $money=c-7t-3m-35$10|is a=c-19t-3p9m6|is fine=m23|is free=c-17t-6p11m-10
is in=c-19t-8p11m9|is it=c-4p-12m-14$-4|is no=p-16m6|is not=c-15t-18p26m-56$15|is on=c8t12p16m-16|is the=c-36t-18p-21m-15$-6
is what=c-3p-16m-10|is your=c-16p-16m12|is yours=c16t12p-13m23|it at=c10t-11p-26m-14$-11|it back=c12m20|it comes=c15p-3m3$5
it is=c-8t-17p-19m8$4|it isn't=c8p6m-20|it on=c4t9p-3m-26|it to=c-19t-12m13|it was=c-21t-14p8m-12$-4|it with=c15p-3m-5|it's=c3p-7m7$16
it's #=c-8p20m-15|its=c4t10p-30m14|itself=c-5p-19m7|job=t6p-15m11$-6|just=c-15p-19|k=c-22t-13p23m4|keep=c29t20p14m-22$4|kept=c-13t3p-18m37
key=p-12m-19|keys=c13t26p6m4|kids=c-15p9m-17$6|kilo=c-13t9p3m-8$-19|kindly=c-24t10m-26|kitchen=p-12m18|know=c-32p-30m-27|lads=c19p-16m-21
last=t-8m-38$-4|last time=c-14p7m-6$-4|late=c27t-10p26m-26|law=c-10t3p-5m27|lead=c-7t16p-7m-7|leave=c17t-6p-18m6$10|leaves=c33t26p13m15$-11
leeds=c-27t-13m-9|left=c-36t-19p-23m-32|legal=c-17p-15$-16|less=c-14t-15p7|let=c-15t-4p-20m-12|let me=c-21t-6p-9m-9|letter=c-12t16m-34
liability=c-14t-5p-25m33$-23|licence=c-16p-13m17|life=c5p-14m38|light=c-9t-6p-14m25|like=c-23t-23p3m-13|line=c9p-12m20$4
list=c-30t-7p19m-13$-3|live=c16t10p-11m12|load=c20t8p-23|loading=c3t24p3m-10|lock=c-20p-18m26|lock in=c-7p-8m16|log=t-8p-22m13
long=c-17t-14m-10|look=c-30t-5p-4m-10|look at=c-11t-3p-24m4|looked=c-20t-8p-13m-20|looked at=c-13p-9m-15|looking=c-16p-11m-19$-4
looks=c-10p-19m-23|lost=c-18t-19p-36|lot=c-15t-11p13m17|love=c-7t-10p-14m-17|low=t-3p-11m-16|m=c28t19p7$21|madam=m-14|made=c-14p10m10
mail=c-9t-11p-12m-18|make=c4p7m-19|man=c-17p-7m7|manager=c-18t-10p-8m-23$-6|margin=c-8p28m-21$-11|mark=c-17p-10|market=c-3p-16m-15
may=c-14t-15p8m22|may be=c-4p22m-12|me=c7t-15p7m-14$-4|me $date=c4p16m-8|me at=p-15|mean=c-5p-15|measured=c-3p-21m10|meeting=t-17p-20m-27
mentioned=c-16p-9m-12$-11|mentions=c-3m-16$-7|metres=c-3p-19m-3|might=c-6p-16m-18|mileage=c-9p21m6|mill=c18t15p-6m-13$-11|million=c-15p3m7
mine=c22t8p-29m4|minimum=c-11t-6p17m7$4|miss=c19t-4p11|missed=c-14p-4m-5|missing=c27t11p-8m-11|module=c-11t-7m16|money=c-4p34m-6$3
month=c23t3p10m10$6|more=p-6m-42|more than=c17t9p-23m-8|most=c-11t-7p-15m-24$-5|moved=c10t9p-11m-14|mr=c-4t-14p-25m-39|mrs=c-21t-5p-12m-24
ms=c-9p-9m-17$11|must=c-17p-5m8$-7|my=c24t-18m-21|my own=c14p-7m9|myself=c44t23p-10m-23$9|n=c-8t12p30m-25|name=c-6t-9p-16m19|named=c-19p-12
names=c-9t14p-11|nd=c16p-8m-13|nda=c-4p-13m35|need=c-43t13p-14m-32|need the=c-26t13p-14m-13|needed=c-17t5p-7m-27|needs=c-16t9p-23m-11
neighbours=c16p-9m-14|never=c-12t-15p-22m44|never been=m16|new=c15|next=c-15m21$4|night=c23t14p-26m11$7|nights=c15p12m9
nine=c18t5p-20m-31$3|no=c-6t-21p28m15|no charge=c-14t6p27|nobody=c8p-36m9|nobody else=c15t10|none=c-16t-3p9m-20|none of=c-14p13m-11
north=p-11m15$-14|not=t-27p26$22|not a=c-3p-8m14|not charged=c-13t6p38m-16|not the=c8p3m-21|not to=c-4t-7p-21m13$15|noted=c-12t-7p-21m-31
notes=c-22t-25p-18m-5|nothing=c-19t-19p35m6|notice=c-20t-24p-23m20$-7|number=c-17m-42|numbers=c-18t-5p-17m19|of #=c4t16p-5m-7
of $date=c-21t-39p-16|of $duration=c-4t-9p24m-9|of $money=t18|of $percent=c-5p-20m12|of a=c-10t-8p-3m-20$-8|of our=t4p11m-14
of the=c-15t-5p-32m16|of them=c-18p-5|of us=p-15m17|of you=c-10p-20m-15|of your=c11p-10m-20|off=c20t19p28m-21$5|off the=c7t7p26$7
offer=c-23t22p36m-37$6|office=c11t-8p-18m-30|oil=c-8m26|ok=c-18t-4p31m-35|on=t-4p-3m10$-14|on #=c23t-8p-18m-8|on $date=t-14p-7m-34$-5
on $recurring=c-5t-19p-8m-20|on a=p-5m-27$-6|on it=c-11t-16p-24|on me=c-7p13m15|on my=c14m-15|on our=c7t-15p19|on page=c-10p-8m-20
on site=p-16m18$6|on the=t18p-6|on top=c-15t-10p7m18$4|on us=c-22p22$7|on your=c8t7p-32m4$14|once=t-16p9m-6$9|one is=c8p-23
one of=c-17t-12p-14m-16|ones=c4t20p-16m-34$-12|only=c-16m38$-5|only the=c13p9m-22|open=c-8t8p-5m-36|opened=c-16t-7p-12m-18
or=c-31t-9p-6m21$4|order=c-4t-3p15m-43$9|order form=c14t17p-15|other=t7p-28m11$-16|others=c-4p-15m-13|our own=c-21p8m7|our side=p-18m-4
out of=t-17p-3m12|out the=c5t4p-6m-15|outside=c4p-17$-7|over=c17t14p-6m-4$12|over #=p20$10|own=c-12t-5p-3m22|p=c-23t-22p8m7|p a=p20m-3
page=p-41$-12|page #=c-16p-15m-36$-12|pages=c-16p-20m-28$4|paid=c-22t-21p3m-21$-11|pallets=c21t-15m-22|panel=c17p-9m20|paper=c4t-11p-35m15
park=c-6p18m-5|parking=c-17t-12p-12m-17$-8|part=c-14p-8m17|part of=c-8p-21m40|parts=t-8p15m11|party=c4t-15p-16m3|passed=c-11t-15p-12m-12
past=c20t7p28m-30|patient=c10p-6m21|pay=c-11t-25p66m-5$3|payment=c-10t-4p30m9$5|penalty=c-11p-19m3|people=p-18m-46|per=c-3t-10p23m15$14
permit=c4t14p-11m-16|person=t-12p-14$-4|phone=c-11t-15p-25|photo=c13p7m-16|photos=c-15t-3p-19m-29|pick=t-3p-15|piece=c16p-9m-7
pieces=c20t9m-19|place=c-28$-10|places=c8p-16m-18|plan=c-3t-9m16$-3|platform=c17m34$8|please=c-58t37p-18m-51$-9|po=c-22t19p-3m-10
point=c10p-5m-27|points=c-28p14m-28|policy=c-13t-4p-6m16$-7|port=c-3t6p22m-13|portal=p-10m-18|post=c17t25p11m-17|power=c-8t-9p-23m23
present=t-8p23m-24|price=c-29t5p56m-6$23|print=c-9p-3m27|printed=c-5t-8p-14m-18|promised=c-13p-9m-16|public=c-11p9m15$-18|put=c12p-33m3$-8
question=c-19t-3p-22m-32|questions=c-9p-40m-42|r=t-10p22m4|r #=t-10p26m18|rain=c-15t-3p-16m4|raised=p20m-13$-12|ran=c-11t-18p-5m7
rate=c-7t-16p43m7$32|rates=c-4p-7m-16$4|rather=c-26t-21p14|raw=c9t17p11m15|reach=c18p-7m-15|read=c-27p-28m-8|reads=c-17p3|ready=c5t19p-26m9
red=c-4p-5m-15|reference=c-14p-19m-28|reference to=c-3p-6m-21|refund=c21t-4p41m-10|regards=c-30p-36m-43|remains=c19t-5p-12m14$10
renewal=c3p13m31$10|rent=c-5t4p24m-13|replace=c41p-21m28|report=c18p-27$-8|reported=c-11t-4p-14m-15|rest=c23t-4m27$6|results=c19t-9p-13m-26
retention=c-5p16m-20|return=c5t29p17|revised=c14t6p-3m-4$-8|right=t-14p-21m-4$-11|ring=c-19t-10p-12m-11|risk=c-11p-15m33$-13|road=c3m-16$-3
rolls=c22t35p-12m-10|roof=c9t-6p-14m-16$5|roughly=m-9$-16|round=c9p-18$-9|round the=c-16t-6p-5m19$-3|row=c12t-5p18m16|run=c28t-8p-23m-17
running=p-7m-17|runs=c26p-21m10|s=c9t4p18m-14$4|safe=c-17p-11m13|safety=t-6m-16|said=c-21t-24p-34m-21$-5|sales=c-12p16m4|same=p30m5$9
same as=c-6t-15p-4m-8$5|same day=t10p-17m6|sample=c-3t7m-16|saw=c-26t-8p-20m-21$-4|say=t-12p-36m-21|says=c-31t-25p-34m-53$-16
says #=c-11t-7p-17m-10$-3|school=c21t-9p17m-22|scope=c-17p-24m30|screen=c7t-15p-8m-14|season=c13p8m-30|seat=c-11t-15p9m14$9
second=c7t4p16m-11$-8|section=c-13t20p-7m-28|section #=c-9p-7m-25|see=c-18t-15p-16m10$5|see you=c-13t-24m-9|sees=c-8t9p-14m12
sell=c22p-23m25$-19|send=c15t25p-6|sent=t-17p-22m-7|service=c15t-3p7m8|set=c36t34p16m-29$15|shall=c41t17p-18m8|shall be=c12t-8p-5m19
share=c-11m-26$-8|she=c15t-7p6m-14$-8|shed=c-6p-12m-15|sheet=c-19t-9p8m-22|shift=p16m-12|ship=c3t29p11m11|shop=c13t-8p-11m19
short=c15p-23m-32|should=c11t-15p-28|show=c-5t-14m12$-6|showed=c-25t-13p-12m-13|shows=c-29t-18p-27m-19$-8|side=c-7p-28m14
sign=c-11t19p-19m33|sign $date=c-16p9|signature=c-9t11p-8m-15|since=c-23t-5p-24m-25$-4|sincerely=c-15p-17m-22|sir=c-19t-12m-27
site=c3t19p-16m7$6|sites=p13m-21|six=c30t6p13m-22$-11|size=c-3p-10m-14|small=c-6p13m-14$-11|so=c-9t8p8m-14|so that=c-17p-12m-5
so the=c-20t16p9m-4|so we=c-13p10m-17|so you=t-5m-23|soc=p-4m20|sold=c-23t-11p-17m10|some=c-20t-10p-20m-30|somebody=c-18t-15p-19m-24
something=c-9p-12m-28|sorry=c-28t-9p-34m-13|source=c-10p-8m30|spend=p22m-18$4|spent=c-15t-16p-8m-14$-5|spoke=c-16p-8m-10|square=c-4p25m-13
sso=t8m14|staff=c16t8p26m3|stage=c-6p-17m25|stand=p15m-7|stands=c-3t17m16|start=c-7p-15m-14|starts=c8t17p12m-11|statement=c-20t-3p-6
stay=c15t17m14|stays=c15t9p19m30|stays at=c-5t-4p17|still=c-35t-27p-24m-27$4|stood=c-18t-6p-18m-14$-7|stops=c-14p-11m15|storage=c-3p31m-35
story=c13p-7m-19|supervisor=c3t28p-10m-18|support=c10p-8m23$-8|sure=p-8m27|survey=c-11t-3p-15m-19|swap=c37t8p-21m3|system=c21t10p-7m-13
t=c-17t19p3m-22|table=c-17t-15p-21$10|take=c9p11m17$9|taken=c28t-3p-4m-12|takes=c-12t13p-12m19|taking=t-19$7|talk=c-13p-19m-20
talked=c-7p-5m-14|tank=c-11t9p15m-6|team=c6t15p-30m6|tell=c-21t11p-9|tell me=c-13t14m-15|ten=c6t3p23|term=c24p-10|test=c-5p-6m16
tested=c-16t-14p-16m32|text=c-8t-6p-21m10|th=c8t13m-19$-4|than=c-9t-15p-12m5$3|thank=c-36t-22p-25m-22|thank you=c-34t-19p-24m-21
thanks=c-24t-4p-31m-35|thanks for=c-21t-4p-19m-14|that=c-13t-34p6m-15|that she=c-15t-9p-12m13$-4|that the=c-20t-8p-15m-7|that we=c9p8m16
that you=c-20p-10m-4|the #=c14t11m-33$28|the $date=c11t10p8m-50$-8|the $percent=c-9p24|the bill=p24m-13|the board=t-4p10m-19
the building=c-17p-5m3|the council=c-18t3p-9m7|the desk=c-6t8p-8m-15|the driver=c-5m-16|the extra=c4t-15p7m-11$4|the file=c-3m-17
the first=c-9t-17p-3|the full=c10t20p-17m3|the last=c18p-19m-11|the line=c-9t-16p-11m5|the list=c-12t-15p-6|the lot=c3p20m11$7
the market=c-3p-11m-14|the name=m-20|the old=c-12t6m-22$-4|the one=c-19p-12m11|the other=c-5t7p-20m-29|the plan=c-11p-20m32$3
the price=c-12t12p22m-4$10|the rest=c-3p5m-17$6|the revised=c15t7p-3|the room=c-15t4p-3m-11$-6|the second=c-20p6m-24$-10
the test=c8t-9p-5m-16|the three=c8t17p-11m5|the two=c15t8m-10|the week=t6p-13m-14$9|the whole=c4p3m14$13|their=t-5p8m-19
them=c33t24p-5m11$4|then=c5t4p-36m-39$7|there is=p7m-14$-6|there's=c11t14m10|they=c-17t-16p-28m-17$-5|they're=c-16t-12p-15m23
they've=c17t11p8m13|thing=c-10t-3p-20|things=c-25p-23m-26$-5|think=c-22t-9p-10m-9|this=c-42t6p4m-5$-20|this is=c-10t8p19m-6
those=c6p-25m-26|three=c17p9m5|through=c23p12m-23|through your=c-18t-4p-6m-8|ticket=c-5p10m-15$-3|tickets=c-10p-8m25|till=c25t3p-3m16$5
times=c-23t-9p-7|to $money=c-24t-9m28$-14|to be=c-20p-12m-23$3|to call=p-19m-5|to me=c-13p-17m-12|to us=c-18t3p-19m15$12
to your=c-17t-10p6m-4$9|told=c-39t-24p-31m-22$-23|too=c4t-14p-23m34|took=c-25t-22p-21$-5|top=c-21t-10p15m15|total=c-8t-9m-14$-12
town=c-17t-4p-7m18$-6|trade=p19m-13$6|training=c-19p9|travel=c13p21$-14|truck=c31p-21|try=c-3p-15m-20|turn=c3t-11p6m-21|turns=p19m-14$-5
twice=c-17t-6p-24|two=c20t22|two of=c10t4p8m-28|uncle=p-15m-13|under=c14t-8p-12m16|under #=c13p-14m22|under the=c-19p-21m25
understand=c-21p-4m-4|unit=c3t-18p17$-11|unlimited=c-5p-12m18$7|until=c36t10p11m-35$-3|until the=c15t8p11m-16|up=c32t4p7$-7
up $date=t4p5m15|up to=c-13t-11p-11m43$-10|uptime=t-5p-19m33|us=t15p19m-4$9|us $date=c15t20p-3m9$12|use=c-24p-27m27|used=c4t-14m8$-12
users=c-3p-20m4$3|v=c-10p-18|van=c4t13p-4m-30|vat=c-8p33m-16$12|vendor=c-20t-3p-9m-8$-5|very=c-8p-9m-17|visit=c13p3m-32|w=c-6t-13p-7m-19
waived=c-5t-10p31m-15|walk=c-11t-13p-21m3|want=c-25t-3p24m-14$-4|wants=c-14t3p-14m-13|warranty=c-21t-16m24|was=c-49t-61p-38m-78$-32
was #=c-10t-11p-14m-6|was $money=$-21|water=c9t21m-21|way=t15p-21m3|we=c30t-5p15m11$5|we accept=c-21t4p8m37$-7|we are=p25m-36$9
we can't=c-3p-20m-17|we do=p-3m18|we don't=c-9t-4p-16m10$-11|we have=c-22t19p4m-5$4|we keep=c24t-3p-17m-4|we were=c-15t-4p-7
we will=c3t14p15m4|we'd=c18m-27|we'll=c31t-8p11m-3$10|we're=c3t8p19m20|we've=c18t-4p-7m17|weather=c-3p-18m-25|week=c4t26p-33m18$9
well=c4t-12p-6m-23|went=c-47t-30p-21m-16$-15|went through=c-7t-8p-8m17|went to=c-6t-9p-14m-8$-10|were=c-40t-38p-36m-34$-8
what=c-14t-10p-7m-28|what i=c5t11p-18m-12|what's=c-10p5m-14|when=c-3t-4p5m-31$7|when the=c-5t-3p28m-6$13|whenever=c-19p18m21
where=c-20t-6p-26m-31$-14|whether=c-19t-11p-22m-32|which=c-37t-24p-27m-53$-22|which is=p-19m-11|while=c9m-17|white=c8t12p-20m-5
who=c-34t-29p-10m-25|whoever=c9t11p-10m-21|why=c-17t-9p-10m-23|will=c43t14p-15m-9|will not=c30t13p-12m9|with=c4p-4m22$-5
with #=c-11t-8p23m-20|with a=t-9p-18m11|with it=c-13m15|with the=c-7t-7p15m-7|with you=c32t31p-17m-48|with your=c12t8p-24m-3$9
within=c30p13m5$-9|without=c7t-23p-11m25|won't=c29t17p12m-5|wording=c-7p-14m30|words=c-8m-19|working=t-3p-14m17$5|works=c-5t14p-21m16$6
worry=c22p-5m-12|would=c-47t-15p-38m-9$-8|would be=c-24t-4p-4m9$5|write=c-19p-14$-12|writing=c-17p-29m12|wrong=c18t-5p-12m-24
wrote=c-19p-19m-27|x=c-20t-4p-27|yard=c29t4p9m-24|year=c-12p20m-26$20|yes=c3t16p-26m11|yet=c-15p-17m-17|you=c18t7p23$-10
you $date=c14t21p-34|you and=c8t-3p-6m-18$-4|you are=c8t16p17m-28|you asked=c-17p-3m-19|you can=c-29t-20p-3m19$14|you don't=c21t8p7m10
you get=c-3t14p14m5|you have=c5t-15p-5m24|you may=c-21t-5p3m23|you on=c20t15p-17m11|you pay=c-13t-11p28$9|you said=c-9t-13m15
you sent=c-18p-14|you the=c11p7m-17|you to=c-5t17p-18m-19|you were=c-15p-7m-3|you'd=c-10t-8p-12m14|you'll=c29t28p6$9|you're=c13p14m5
you've=c3p37|your=c29t5p-7m4$-8|your #=c-3t11p6m-15|your gate=c9t21p-3|your old=c21m-4$5|your own=c-30t-10m-8$7|yours=c18t3p7m14$-8
zero=c-13t-19p55|~#=c-16t-14p15m-7$-8|~$date=c20t13p-14m-25|~$money=t-14p46m-27$6|~$past=c-32t-19p-13m-46$-13|~$percent=c-17t-5p25m-6$-8
~$recurring=c8t8p18$5|~-ed=c-9t-14p-8m22$-16|~-ing=c9t17p-5|~a=c-6t5p-17m-6$-20|~about=t9p-19m-47$-9|~account=c11p-24m-18$-14
~after=t10p17m16$6|~again=c-3t11p-40m19$-9|~against=c-11p16m-16$-10|~all=c8p16m18$13|~already=t7p-10m-17|~always=c-32t-6p22m13
~am=c-12p-29m12$7|~an=c-9t-8p-8m13$-14|~and=c7t-14p-6m-7$-4|~answer=c-14t-3p-31m23|~any=c3t-5p-11m21|~anything=c-22p-23m17
~around=c12p-19m-19|~as=c-6t12p13m9$26|~ask=c-22p-10m-18|~asked=t-10p-23m-19|~at=c-10t-8p15m-16$4|~attached=c-6p-17$-14
~average=c-9t-10p-30m5|~away=c-12p6m-18|~b=c-31t7p-31m-3$-5|~back=c34t5p17m14$13|~be=t-8p-20m-13$11|~because=t6p34m-27$-8|~been=c17p18m-29
~before=c23t16p8$-8|~below=c-18t-3p-4m15|~better=c-13p-16m-9|~bill=c-18p18m-21$-8|~blue=p-10m-16|~both=c-33t-20p6m23$6|~box=c18t-5$-7
~bring=c-6t-10p20m13|~but=c-38t-8p-35m-3$-12|~by=c-7t20p-15m9$-8|~c=c-15t-8p-5m-27$3|~call=t9p-4m-41|~calls=c17t-10p-12m31
~came=c-28t-16p-7|~can=c-29t-11p9m15$14|~can't=c-13p-14|~certificate=c-13t9p-3m43$-5|~chair=c-5p-8m-19|~change=t-9p-18m32|~charge=c15p14
~charged=p31m4|~clause=c-13p-23m27|~closed=c-14t-10p-38m-44|~code=c-15t-10p-29m-6$-14|~coffee=c-5p-13m-16|~colleague=c-19p-14m-6
~come=c25t-14p21m15$13|~comes=t15m16|~committee=c-24p-12|~contract=c-12t-16m7$-11|~cost=c-15t9$-11|~could=c-21p-16m-11$-12
~council=c-16t6p18m7|~count=c-17t-7p-7m-6$10|~counted=c14t-13p-3m-18$-4|~cover=c-8p-22m28|~customers=c-8p-21m-19|~data=c-27t-15p-30m26
~date=c-24t20m5|~day=c-13t-4p7m24|~days=c16t-6p-11m12|~dear=c11t-3p18$17|~degrees=c-5p-26m-9|~delivery=c9t13p-12m-17$9|~did=c-11p-19m-11
~do=t-4p12m-33|~does=c10p-14m16|~doesn't=c7p24m-17|~don't=c-7t3p-32m27$10|~door=t-12p-17m8|~down=c11p16m-16$23|~driver=c-13t-19p-4$-9
~drop=c-13t6p-23m19|~each=c13p5m19|~either=c-10t-6p10m-15|~end=c-17t-9p-4m12|~engineer=t-16p-9m23$-12|~even=c-7t-12p19m-12
~every=c6t-14p-9m30|~extra=c-7t7m-22$14|~fair=c-8p3m18|~far=c-13p-24m-16|~fee=c-7t-23p45m-8$13|~feel=c-31p-39m-27|~fees=c-6p-17$-3
~figure=c-12p14m-10|~file=c19t-8p-23m13|~final=c-13t-11p6m-24|~find=c-28m-15$-4|~fire=t-5p-9m17|~firm=c20t5p18m-26$4|~first=c-7t29p6m-9$27
~five=c-4t-4p-15|~fixed=c-7t-13p8m-23$7|~flat=c-17t14p32m-23$6|~floor=c-5p-15m-7$-14|~form=c-7m-23|~forty=c-23p-12$4|~found=c-16t-7p-21m-24
~four=c17t-6p-5m-15$-4|~free=t3p22m21$32|~from=c10p-18m-10$-11|~full=c-6t3m24|~g=c-9m8$14|~gate=c16t17m-15|~get=c7t-16p-6m-7$3
~gets=c3t8p-13m22|~give=c19t12p-3$5|~go=c32t-24p6m11$-7|~gone=c-12t13p11m-17$-12|~good=c-24t-11p20m18|~group=c5t19p-4m-17
~had=c-18t-6p-14m-21$-14|~half=t5p7m-15$20|~hall=c11t4p-18|~hard=c-9t-7p10m-20|~has=c-18p-11m-9$-7|~have=c-24t-16p-12m3$-11
~he=c-12t-7p-26m-32|~hear=c-4t-4p-19m15|~her=c15t-9p3m-24|~here=c4t-21p3m-35$12|~hi=c6t-25m-6|~his=c3p-12m-33$-4|~home=c-10p-12m15
~hour=c20t-8p8m14|~hours=c-15p-11m14|~house=c-7t-3m14|~how=c-11p-11m-18|~i=c27t-3p3m-18$-7|~i'd=t9p-15m11|~i'll=c-8p15|~i'm=c12p-5m-37
~i've=c23p4|~if=c6p10$31|~in=c-3t-11p-10$-17|~included=c6t12p6m9$17|~including=c-23p-3m-5|~inside=c3t-12p14m14$23|~is=c-10t-7p-3m16$10
~it=c-4p16m5|~it's=t24p-4m4$7|~itself=c5p-8m17$4|~job=t3$-17|~k=c-19t3p25m9$4|~know=c-25p-39m-31|~last=c18t32p-6m-29$6|~late=c-14t4p-17m-17
~leave=c-29t12p-36m14|~left=c-19t-13p-24m-28|~legal=p-17$-11|~liability=c-11p-26m31|~life=t7p-19m38|~lift=c-12t-5p-8m16|~like=c-23t8m-26
~list=c-18t-12p14m-5|~live=c-7t3p-18|~lock=c-30m23|~log=c10t-6p-6m-16|~long=c-25p4m14|~look=p-24|~lost=p-31m-5|~lot=c-7t-22p-5m12$-4
~m=c-9t-3m-14|~mail=c-10p-16m-12|~man=t8p-11m14$-17|~may=c-28t-10p-5m17$-11|~me=c-8t-4p19$4|~metres=c-6p-17m-14|~mine=c12t7p-16m24$-6
~money=c22t3p4m6|~month=c-32t-26p21m-4|~more=t-22p-3m-15$-5|~morning=c22t12m-16|~most=c-12p-15m-33|~move=c-3t18p20m-11$4
~moved=c-13p-7m-17$-6|~mrs=c-11t-4p-9m-23$7|~my=c26t32p9m-34$-4|~myself=c25t-4p-17m4|~name=c-15p-16m7$5|~named=c-13p-15m6
~names=c-15p-6m11$7|~need=c-21t-7p-26m-37|~never=c-26p-19m22|~new=c9p20$4|~night=c18t3m12|~nights=c18p12m9$3|~nine=c3t-10p-10m-17
~no=c18t-12p6m9$7|~nobody=t17p-37m8$-7|~note=c-6p-36$-12|~notes=c-17p-14m7|~nothing=c-10t8p28m-9$11|~notice=c-16t-12p9m5
~number=c-19t-13p-14m-29|~numbers=c-3t9p-31m-15$-11|~of=c-8t-3p-10m-9$-22|~office=c-15p-20m-14|~oil=c-13t-6p5m19|~ok=c17p10m-16$5|~old=m-43
~one=c4t-14m-27$10|~ones=c6t-10p-21m-32$-5|~only=c-9t-4p-35m20$-3|~open=c-14t-14p-9m-24$-11|~or=c-35t-3p-10$3|~order=c-8t-17p31m-23$10
~other=c-13t-4p-9m-27|~ours=c17t21p22m-12|~out=c24m10|~own=c8t15m16|~p=c-15m16|~page=c4p-24m-3|~pages=t3p-11m-21|~paid=c-17t-9p-15m-40
~paper=c-19t-5p-13|~pay=c9t5p37m-7|~people=t-20p-26m-30|~per=c-8t-17p15m6$7|~person=c-22t4p-15m-22|~phone=c27p7|~plan=c5t10p-22m3
~please=c-19t7p-17m-41|~plus=t-6p-18m-5|~point=c9p-22m12|~policy=c-9p-10m16|~present=c19t3p20m-33$8|~price=c-26t-5p49m-14$17
~question=c-12t-8p-17m-31|~questions=t-3p-21m-27|~rather=c-25t5p-26m15$8|~read=c-31t-4m-7|~reads=c-10p-23|~report=c-25t4p-19m6$-12
~rest=c26t18p13m15$8|~return=c20p-19m-17$9|~right=c-18m-5|~road=c7t-3p-16m-13|~roof=c14t10p-15m-14|~room=c-11t-22p-20m6|~round=t-14p14m17
~run=t16p7m-22$7|~runs=c29t14p-27$-7|~s=c11t-7p20m-19|~said=c-4t4m-32$-7|~sales=c-7p11m15$4|~same=c-7t-9p20$7|~saw=c-19t-7p-19m-23
~say=c-20t-12p-23m-40$-13|~says=c-31t-28p-44m-38$-6|~second=c17t7p-7m-34$-4|~sent=c-13p-15m-12|~set=c5t11p14m-17$5|~seven=c-12m-17
~shall=c12p-8m-20|~sheet=c-5t17p-21m-5|~short=c8t-8p-19|~should=c20p-15m3|~show=p7m-23|~shows=c-9t-25p-7m-9|~side=c-14t-20p-21m27$-6
~signed=c-14p-12m20|~since=t5m-23$-6|~site=t-19p5m8|~six=c7t26p22m-33$4|~so=c-23t-27p3$4|~some=c-15p-6m-11$-7|~somebody=c-8t-5p-10m-24$-6
~sorry=c-22t-13m-22|~square=p7m-14|~stand=c17t-3p10m-11|~stay=c17t13p7|~still=c-16t-7p-26m-25$-6|~stop=c-7t-12p22m-16|~storage=p-4m-19
~survey=c-4t-3m-19|~table=c-10t-10p-22m-6$5|~take=c19t29p25m-5$14|~team=c9t15p-26$-17|~term=c11t5p-17m16|~test=c10t19p-17$11
~tested=c-7p-10m42|~th=c16t18p-27$11|~than=c19t-17p-9m-14$6|~thank=c-23t-12p-10m-17|~thanks=c-5p-12m-24|~that=c-8t5p-12m-20
~that's=c-3t13p8m15$-11|~them=c4p-19m-10$-3|~then=p8m-17$-4|~there's=t-16p12m-16|~thing=c-20t-5p-5m-5|~things=c-14t-7p-18m-20
~third=c-3t-5p-18m-5|~those=c-14t-6p-20m-31$-15|~through=c10t-14p-19$18|~till=c13t17p-6|~time=c3p-9m-35$16|~times=c-24t-6p-14m4$-6
~to=c-5t-21p-7$-4|~told=c-24t-18p-26m-12$-3|~too=c10t4p-26m16|~took=c-25t-13p-17m8|~top=c-14t13p12$19|~travel=t-15p-5m-7
~truck=c13t23p-6m-10|~twice=c3t4p-21m-10$-4|~two=t-14p-12m13$-17|~uncle=c-20p4m-12|~under=c-11t3p-12m32$-10|~understand=c13p-5m16
~until=c-3t14p7m-21|~up=c16t11m11$-6|~us=c24t-12p17$12|~use=c-13p-3m24|~van=c14t13m-13|~very=c-5t-9p-9m-24|~want=c-13t-7p7m-14
~was=c-35t-43p-22m-38$-26|~water=c14m-16|~way=c-23t-6p-5|~we=c14t12p-4m16$18|~we'd=c-5p-23m-23|~we'll=c6t8p-21m10$4|~we're=p3m16
~week=c6m19$14|~went=c-28t-4p-28m-26$-10|~were=c-42t-28p-49m-28$-26|~what=t15p18m-38|~when=t7m-26$13|~where=c-25t9p3m-29$-8
~whether=p-20m-28|~which=c-25t-25p-49m-30$-20|~while=c-26t-8p-9m10|~who=c-32t-19p-31m-19|~whole=c4t-6m21|~why=c-4p-3m-26
~will=c-7t12p-13m-19$3|~with=t-8p3m16$4|~within=c20t-3p11m4$7|~without=c-3t-4p-12m20|~work=t-17p-7|~works=c-3t14p-10m11
~would=c-32t4p-15m-36|~written=c-13t-12p-9m18|~wrong=c-14t-6p-22m-33|~wrote=c-6p-10m-23$-7|~x=c-10p-18m6|~year=t-15p17m-25$14|~yes=c15m-5
~you=c9t-4p25m5|~you'll=c8t-15p6m15|~you're=c-18p-20m29|~you've=c13m19|~your=c10t25p-10m5|~yours=c-14t-8p10m15
`;
