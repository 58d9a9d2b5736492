// Fitted by test/corpus/fit-weights.mjs on test/corpus/training; not written by hand.

/** Log-odds are sums of these, divided by this. */
export const SCALE = 24;

/** Commitment, timeline, pricing, terms, and pricing where an amount is named: where a clause of no known word stands. */
export const BIAS: readonly number[] = [-97,-17,-80,-67,-11];

/** From here on the words of a clause are enough for a low flag, for a medium one; from here on they bear out what a rule found. */
export const ADD: readonly number[] = [2,0.75,0,0.5,99];
export const SURE: readonly number[] = [2.75,99,1,3.25,99];
export const KEEP: readonly number[] = [-2.25,-99,-3.5,-1.5,-0.75];

/** Below this a finding is not worth a question, and becomes low. */
export const WEAK: readonly number[] = [0.5,1.5,-0.75,0,0];

/** That a rule spoke: where no amount is named, and where one is. */
export const RULES: Readonly<Record<string, readonly number[]>> = {"acceptance":[34,34],"commitment-simple":[17,17],"commitment-vow":[55,55],"counter-offer":[48,19],"deadline":[48,48],"delivery-date":[36,36],"price-quoted":[17,40],"promised-date":[40,40]};

/** Features parted by `|`: a name, `=`, and for each topic (c t p m, `$` for a price) its weight. */
export const WORDS = `
#=c-3t-14p4m-4|# #=c-18t-23p21m-3$-15|# $date=c-7t-29p-22m-7|# $duration=c-17t-7p-6|# a=c-19p44m-11$7|# are=p-17m10|# at=c-19t11p23m7
# c=c-3m-15|# degrees=c-14t-17p-21m6|# for=c-17t-20p21m-25|# in=c-11t-14p-25m3|# is=c-13t-3m-19$13|# k=c-10t-6p22m14|# m=c18t13m4$5
# nd=c16p-7m-13|# of=c-20t-19p-21m-9|# on=c-27t-3p-26m10|# or=p-9m-15|# p=c-8p25m-12|# pages=c-7p-12m-19$3|# per=c-12t18p30m-15
# th=c8t13m-18$-4|# the=c16p12m-37$-6|# to=c17p-28m-32|# we=c4t12p18m16|# with=c-17p12m9|$date=c44t17p-14m-28$-25|$date #=c-10t18p-20m6
$date ?=c-31t-45p-11|$date and=t-3p-30m-20$7|$date before=c-10t26m10|$date for=c6t19p-18m11|$date if=c15t9p-20m-17|$date is=c-34t-26p20m13
$date of=c17t20p11m4|$date on=t3p18m-11|$date or=c7t5p15m-9$6|$date so=t17p-20m-8|$date was=c-5t-14|$date we=c6t6m19
$date with=c-12t-12p-14m-14|$duration=t-31p16m23$21|$duration #=c-6t-13p-4m-25|$duration after=c24t30p-3m-27|$duration and=c-23t-18
$duration before=c-15t8p-24m4|$duration from=c-9t39p-10m-21|$duration in=c-15t-6p8m-13|$duration is=t-11p33m-20|$duration notice=t-7p-6m17
$duration of=c8t-9p-20m-14|$duration on=c-25t-11p7m6|$money=c-15t-28m-28$-12|$money in=m-6$-27|$money per=c-9t-7m-23$15
$money the=c-8m-6$22|$name=c-6t-7p-20m7|$past=c-3t-13p-28m-45$-25|$past s=p31m-3|$past we=c-13t-6p-27|$percent=c-15t-44p31m11$-37
$percent in=c-7m-20|$percent of=t-17p8m4$10|$percent off=p-17m-9|$percent on=c-6p-15m11|$recurring=c9t-28p12m10$11|-ed=c-10t-16m21
-ing=c14t-3m-7$3|?=c-52t-33p-56m-100$-23|^#=c8p10m-3$35|^$date=c-5t-23p-3m-4$16|^$duration=c-22t11m42|^$money=c-23t4p74m-4$62
^$past=c-10t-12p15m-12$-4|^$percent=c-28t-9p51m8|^a=c18t-8p-29m13|^after=c-7p8m29|^all=c-3t7p-46m17|^also=c-11t-6p-22m-4|^and=c-14t-13p21m5
^any=c15t11p8m12|^as=c-22t-13p-8m-44$12|^at=c-27t-25p-19m-14|^best=c-10p-15m-18|^both=c-17p9m9$6|^call=c-22m6$7|^cheers=c-10p-12m-20
^dear=c-7t-3m-28$17|^do=c-18t-4p-22m-17|^does=c-10t-4p-6m-16|^eleven=c-18t-11p7m-20|^every=c-12t3p12m27|^feel=c-5p-22m-21
^first=c-10t19p3m-38|^for=c-41t-23p14m-9|^from=c-9p-24m3$-5|^good=c-15t-5p-17m-44|^half=c-10t-18p28|^he=p-23m-32$-5|^hello=c-8t-12p-6m-40
^her=c-8p9m-18$-3|^hey=c-16p5m6$4|^hi=c-7t-20m-33$3|^hiya=c-7p7m-17$10|^i=c-7t-13p-20m-34$-13|^i'd=t-10p-10m-28|^i'm=c18t-27p-13m-31$9
^i've=c3t11p-26m-25|^if=c20t-6p-4m-13$4|^in=c-7t-7p-53m-18$-8|^is=c-16t-11p-33m-41$-19|^it=c-9t-11p-52m-11|^it's=c-15t-9p-5$11
^kindly=c-21t15p-16m-17|^last=c-25p8m-12|^morning=c-25t-14p-20m-20|^mr=c-7t-16p-12m-27$7|^mrs=c-10p-11m-24|^my=c6t-3p-29$-7
^new=c-16t-6p24m-11$6|^no=t-18m10|^nobody=c22t13p-15|^none=c-14p12m-15|^not=c7t-7p7m39|^noted=c-5p-12m-16|^nothing=c-28t-20p-6
^of=c-5p-14m-24|^on=c-15t-6p-13m-16$-11|^one=t7p18m-32|^our=c19p-6m-6|^photos=c-3p-7m-17|^please=c-17t12p-33m-34$-12|^price=c-6t-19p19$17
^regards=c-13p-18m-21|^same=c-18t11p36m-9|^she=c22p9m-24|^should=c21t-4p-21m26|^so=c-14t-3p19m-17$8|^some=c-4p-8m-14
^somebody=c-7t-6p-11m-17$-5|^sorry=c-11p-10m-15|^thank=c-37t-26p-33m-28|^thanks=c-22t-9p-26m-27|^that=c4t10p3m24$-10|^that's=c-11p-24m-22$9
^the=c-11t-14p-9m-9$-19|^their=c-12t-8p-16m-21$-3|^there=c-19t-11p-5m-23|^they=c3p-34m-43|^three=c-21p6m-29$-4|^to=c-21t4p13m-29$-11
^we=c14t-4p-21m-5|^we'd=c19p13m-11|^we'll=c27t9p-14m-41$3|^we're=c29t9p10m32|^what=c20t16m6|^with=c-27p-4m-14|^yes=c-9p-25m6
^you=c-10t-17m12$-17|^your=c-26t-25p-8m14$-14|^yours=c-28t3p-26m-36|^•=t9m15|a=t-17p-10m-5$-3|a #=t4p-14m-8$-3|a $duration=c6p-15m-26
a few=c-18p-8m-16|a second=c21p-16m23|a third=c-5m-16|about=c-28t-30p-52m-32$-13|above=c8t-9m-17$-17|accept=c-21t5p20m12$-7
acceptable=p-14m35|accepted=c-3m38|account=c6t7p11m-18$-12|accounts=c-6p-18m23|advance=c-3t5p17m-6|after=c16t28p11m-10$5
after that=c-19t8p7|after the=c19t3m7$5|afterwards=c-7p-15m-5|again=c-7t-8p-25m-6|against=c-16t-7p22m7|agree=c-12t-5p-15m8|ahead=t24p-19m14
all=c-6t-13m25$26|all #=c30t11p6m-28|all in=c-7p24m-19$32|alone=c16t-10p-10m21|also=c-5t-17p-15m18|always=t12p9m-15$-5|and=c3t5m21$-6
and #=c-5t-14p-15m-11|and are=c18p-14m-13|and for=c9m-22$-7|and i=c15t4p-16m-3|and in=c-4p-5m15|and is=c-3p-6m-17|and it=c-12t-3p-13m-28$5
and it's=c-23m-5|and no=c5t-24p3|and nobody=c3p-7m-23|and not=c-18t-8m-15|and one=t17p5m-25|and that=c-15t-6p7m-21|and the=t4p12m-16$-13
and then=p-5m-16|and two=t7p-21m4|and we=c-10t-4p19m5$6|and you=t20p25m7|and your=c-22t-5p4m-5|annex=c-12p-15m27|another=c28p-19m-35$-4
answer=c-7p-26m4|answered=c-5p-10m-19|answers=c-16p-11m-9|any=c30t-5p12m23|any questions=c-9p-13m-15|anyone=c13p-18m11
anything=c-7p-29m19$-3|approved=c10t3p15m9|are=t4m21$8|are #=c-10p-8m-17|are fine=c-3p-15m11|are not=c-23t8p7m-4|are on=c-27t-16p16m-26
are the=c-16t-3p-12|aren't=c-4p-29m-18|around=t11p-14m-20$-13|article=c-7p-14m8|article #=c-7p-14m8|as=c-17t-7p15m5$6|as it=c-9p18
as the=c5t8p-26m-18$6|as you=c-5m18|ask=c-29t-12p-35m-20$-15|asked=c-11t-7m-50$-3|asked for=c15t9p-16m-14|asks=c-15t12p-11m-11
at=t-22p7m-8$-9|at #=c-5p14m-8|at $date=c-24t-16p-38m-12|at $duration=c-9t-15p-27m21|at $money=c11t-12m-21$15|at $percent=c16p-3m-4
at all=p-4m-24|at no=c-3t3p-9m24|at our=c28t12p-9m-7|at the=c-6t-25p-7m-27$-27|at your=c31t25p-14m-23|ate=c-16t-9p-10m-19
attached=c-12p-31m-24|audit=c-3p-16m5|auditor=c-18t-9m7|average=t-9p-18m5$-14|away=c19t-13p16m-17|b=c19t13p-33m-17|b #=c12t-20p-10m-9
back=c26t-3p23m-6$5|back to=p9m-29|bad=t-12p-14m-12|balance=c9t20p16m-21$-6|bank=c3t8p16m-29|bar=c4t7p14m-4|be=c6p-14m-9$7|be in=t-17p9m-15
because=c-28t-16p26m-20|because the=c-13t-6p-14m-5|been=c-35t-19p-16m-6|before=c35t16m-7$-5|before #=t15p-23|before we=c-23m-6
before you=c-19t-23p-18m-14|before your=c19t7p-6m-20|behind=c7t14p-7|being=c-11p-6m-25$-3|belongs=c-18p-6m8|belongs to=c-18p-6m8
best=c-31t-12p-28m-34$13|better=c-14t-8m-8|between=c13t-3p8m-14$-6|big=c-20t9p8m-11|bill=c8p44m-9$9|billed=c-6t-8p39m-18$4
blank=c-5p-9m-20$-10|blue=c11p-9m-24|board=c9t3m-23$7|boat=c4p18m-13|boss=c-12p-16m-13|both=c-26m34$11|bought=c-6p-9m16|box=c14p-11
boxes=c13t16p10m-18|boys=c13t18p-21m-6|breach=c-8t-7m13$-16|break=c-16p-25m23|bring=c6t5p-15m17|bring the=c8t3m-17
budget=c-12t-10p-21m-17$-14|building=c-10p-14m13|built=t-9p12m-19|business=c-6p-6m-15|by=c17t-10p-16m7|by #=c8p-4m-27
by the=c-11p-27m-4$-10|by us=c18t13p26|by your=c-15t-8p-3m8|c=c-20p-4m-8|calendar=c27t11p-9m-20|call=c-16t-26p8m-19$10
call me=c-22t-5p-24m-9|calls=c10t-6p-12m27|came=c-24t-17p-9m-43$-7|came back=c-25t-17p-11m-15|can=c-21t-7p13m32$20|can't=c-16t14p-21m-13
cancel=c-6t-7p-11m14$5|cap=c-8t-3p-16m33$-9|card=c-4p14m4$-6|carry=c-4t-5p-18m35|cases=c16p8m-7|cash=c-6t-11p15|cause=c-7p12m-28
certificate=p-18m32|chair=c-12p-11m-14|change=c9p10m17|changes=c-19t-10p-22m14|charge=c11t3p50m-23$13|charged=c16t17p42m-22$-5
charges=c-10t-6p40m-22$-16|check=c8t18p-20m8|checked=c-6p-8m21|cheers=c-10p-12m-20|children=c11t12p22m-16|claims=c13t8p-9m26
clause=c-27t-15p-35m48|clause #=c-13t-3p-17m29|clock=c-10t5p-5m14|closed=c-22t-22p-26m-36|co=p7m-14$-7|code=c-22p-21m15
coffee=c6t-8p-8m-18$-3|collection=c17t-6p20|come=c23t4p-12m19$7|comes=c24p23m9$17|comes with=c14p4m22|coming=c30t21p-17m-19
committee=c-11p-25m3|compared=c-20t-10p-6m-9$-8|complaint=c-16p-8m-17|confirm=c-9t17m8|contract=c-8t-10p-23m8$8|copy=c14t4p11m-32
cost=p31m-17$-26|cost $money=c-10m-3$-23|costs=t-12p26$-6|could=c-20t-16p-25m-20|council=c-22t-5p-12m17|count=c-17t15p15m-5
counted=c-16p-10m-15|cover=c-15t-13p-17m27|covered=t-10p-30m30|covers=c-9p-21m33|crane=c17p-11m8$13|credit=c-8t3p40m-17$5
crew=c16t4p-11m-13|curious=c-10p-14m-18|current=c-10t-18p-6m27$-12|customer=c-11p-12m24|customers=c-4p-23m3|customs=c8t-3p9m-14
cut=c7t12p-16|d=c-18t-11p-15m-12|data=c-12t-9p-29m24$-16|date=c-17t-16p-11$-16|dated=t-22p13m-21|dates=t-13p-14m-16|day=c13t15p-5m20$14
days=c11t-12p-19m5|dear=c-36p-56m-59|decided=c-8p-22m-17|degrees=c-14t-17p-21m6|deleted=c-9t-3p-17m42|delivered=c11p-4m-10$14
delivery=c15t20p5m3|demo=c24t22p23m-20|deposit=c-3t13p30m-25$5|desk=c-10t-4p-31m-33|did=c-32t-18p-34m-41|didn't=c-12t-9p14m-12$6
difference=c7t-12p25m-16|different=c-12p-20m-22|discussed=c-12t18p-6m-22|discussion=c-19p-10m-21|do=c9t-11p-14m-5$19|do not=p9m14
documents=c-3p8m-24|does=c4t-10p-25m6|does not=c17p-5m3|does the=c-10t-9p-5m-24|doesn't=c23p5m-24|dog=c-4m-20|don't=c3t-10m16$-12
done=c28t22p-24m8$6|done $date=c12t16m-5$6|door=c8t-7p-24m17$-8|down=c19t26m-7$4|down from=c-4$17|down to=c-24p18m7$15|dr=c20p-22m-27
draft=c16t3p-12|drawing=c-14p4m-20|drive=t-4m-24|driver=c-20t-9p-4m-11|drop=c-5t-6m28|drops=c21t21p21m-34|dry=c-14p-10m5$3
during=c24p-23m19|e=c11p-21|each=c18t-13p20m25|early=c-14t-5p-9m-3|eat=c17p41m-14$14|either=t-17p-27m22|eleven=c8m-21$-3
else=c26t10p-27m27$-7|engineer=c21p-11m22|enough=p15m5|even=c4p14m-19|ever=c-24p-13m21|every=t-15p6m40|everyone=c-14t-8p-15m21
everything=c-4t-5p-20m13$-7|ex=c23t39m-25$8|exchange=c14p14m-11|extra=c13t-9p28m-13$7|f=c-3p-14|failed=c-14t-14p-8m5|fair=c-19t-16p-13m19
far=c-15p-24m-9$-5|father=c-13m-14$13|fee=c-11t-28p39$17|fee is=p10m-21$13|feel=c-4p-29m-23|feel free=c-13p-27m-20|fees=c-14t-11p9m30
few=c-18p-8m-16|field=c4p-10m-26|figure=c-13p26m-18|file=t4p-25m10|files=c13p-7m17|final=c-5t22p3m-21$10|find=c-20t-26m-26$9
find the=c-10t-18p-5m-14|fine=c-20p10m18|fire=c-4p-11m26|first=c12t15p13m-12$4|first $duration=c-15t-30p11|fit=c17t9p-20m-6
fix=c15t-6p-17m31|flat=c-6t3p44m-27$14|floor=c-7t-6p-19m16|folder=c-3p-9m-28|follow=c9p-16m-19|following=c-22t-15p-11m-13
for #=c19t-6p16m-7$27|for $duration=c3t-18p-9m11|for a=c-20p-21m-19$-4|for it=c6t7p-12m21|for nothing=c10p17m4|for the=c-11t15p13m-12$9
for two=c-17p-19m-8|for you=c25t6m-26$-7|form=c6t19p-27m-9|found=c-26t-10p-17m-34|four=c-6t-19p-26m10|free=c-3t-29p54m12$8
free to=c-14p-28m-14|freight=c-27t-6p15|from=c7t25p-18m-9$-24|from #=c8p-4m-18|from me=c16t12p-20m20|from the=c-20t-25p-7m-3$-14
from us=c26t17p-11m-15|from you=c-20p10m-4|frozen=c-21p42m-9|fuel=c-12p34m-27$9|full=t15p12m20$12|further=c-10p-16m-17|g=c3t13m19
gas=c-6p-19m-8$-3|gate=c3t27p-21m-14|gave=c-14p10m-20|german=c14t-10m-18|get=c13t12p-8m12$-18|gets=t-11p-9m41|give=c13t10p29m-37
give you=c8t18p-3m-9|go=c19t9p-12m18$-8|goes=c7t26p25m24|goes in=c-10t16p-12m28|gone=c9t6p27m-25|good=c-38t13p-6m8$-6
got the=c-21t-15p-8m14|grade=p-7m28|great=c12p-5m-20|greetings=c-8p-10m-19|group=t-20p12m4|guarantee=t-26p-7m38|guaranteed=c15p-19m22
guard=c-3m26|had=c-27t-29p-9m-25|had a=c-11t-10p-8m15|had the=c-17t-3p-7m-11|half=c4t-5p30m-46$5|half $date=c-18t-15p19|hall=c10t3p-19$-6
happens=t-11p16m-16|happy=c-4t-6p10m15|hard=c-9m-26|has=c-52t-12p-26m-19$-19|have a=c-19t-7p-8m27|have it=c6t-5p-15m-18
have the=c-4t18p-4m11|have to=c-23m-6$5|have you=c16t13m-6|he=t-9p-12m-17$-9|he was=c11t-4p19|he'd=c-17t-15p-7m-4|he's=c-15t-3p16m5
head=c-7p14m-18|hear=t8p-12m-24$-9|heard=c-30t-16p-20|held=c-17t-6p-7|hello=c-26p-32m-33|her=p-12m-36$-19|here=t-5p-23m-21
here is=c-5p-11m-17|herr=t-15p-4m-16|hey=c-15m-18$4|hi=c-7p-7m-33|him=c-9t-16p-28m14|his=c17t-3m-27$-5|hiya=c-3p-12m-15$10
hold=c11t-6p4m16$7|holiday=c15t12p22m4|home=c-3p-21m19|hope=c-16t-4p-20m-13|hotel=c-8p12m-3$-21|hour=c17t-4m12$5|hours=c-18p23m3
how=c-25t-14p-22m-27|i=c30t3p-5m-31$11|i can't=c-14p-4m-3|i come=c31t15p-7m13|i do=c22p-6|i don't=t-10p-5m-17|i have=c-19t8p21m-28
i hope=c-15t-4p-6|i take=c15p7m12|i'd=c-23t-11p-18m-25|i'll=c47t11m-27$-4|i'll be=t-34p-14m-16|i'll have=c16t15p-24m-8|i'm=c32t-19p12m-52
i'm at=t-21p-21|i'm in=t-16p-14m-6|i'm on=t-24p-4|i've=c7t6p20m-11|idea=c-14t-7p-15m-12|if it=c9p-14m4|if it's=p3m-21|if we=c-3t8m22$13
if you=c-36t11p-8m-29$10|in=t-16p6m7$-13|in #=c-8p-18$-4|in $date=c-18t-22p-13m8$-4|in $past=c-25p-22m-19|in a=c7t-7m18
in it=c-8t-4p-6m-21$6|in one=c17m-16|in the=c-9t-5p-12m8$-23|in there=p22m17|in three=p17m-20|in two=c-17t-9p23m-30|included=c8t-3p33m22$17
including=c-16t-6p-4m6|information=c-3p-18m-11|inside=c17p18m11$11|inside $duration=c10p-35m-3|install=c18t15p17m-11$4|instead=t-11p23m3$10
instead of=c-8t-11p27m5$10|insurance=c-17t-4p-17m38|insured=c-11p-10m43$-13|interesting=c-15p-7m-5|into=c4t-15p-9m-9|invoice=c-32t-5p22$-5
is=c-12t-16m22$11|is #=c-14p-4m-15|is $date=c-11t-14m15|is $duration=c-10t20p-29|is $money=c-8m-37$10|is a=c-20p10m8|is fine=m23
is for=c-8p6m-25|is free=c-17t-6p12m-9|is in=c-18t-12p11m10|is no=p-16m7|is not=c-15t-18p25m-55$15|is on=c9t13p16m-17
is the=c-35t-18p-19m-17$-8|is what=c-6t-4p-19m-12|is your=c-16p-16m12|is yours=c17t12p-12m24|it at=c11t-9p-26m-13$-11|it back=c13m19
it comes=c14p-5$5|it is=c-8t-19p-19m5$6|it isn't=c6p7m-17|it on=c4t10p-3m-29|it to=c-17t-11m12|it was=c-21t-15p8m-12$-4|it with=c16p-3m-6
it's=t-18p-6m6$17|it's #=c-6p20m-14|it's the=c-7p-19m-13|its=c3t8p-28m14|itself=c-8p-19m8|jo=c-6p-13m-17|job=c4t7p-14m11$-6|just=c-15p-18
k=c-22t-13p25m6|keep=c30t20p14m-22$6|keeps=c-12p20m-12|kept=c-13t3p-18m36|key=p-13m-18|keys=c13t26p5m4|kids=c-15p7m-21$7
kilo=c-13t10p5m-7$-19|kind=c-10p-12m-18$-6|kindly=c-24t10m-26|kitchen=p-12m19|know=c-33t-8p-32m-27|lads=c20p-15m-20|last=t-7m-38$-5
late=c27t-10p25m-26|law=c-10p-6m26|lead=c-7t17p-6m-7|leave=c18t-5p-17m6$7|leaves=c33t27p13m15$-19|ledger=c-12t-4p-9m15$-10
leeds=c-27t-12m-9|left=c-36t-18p-24m-33|legal=c-17p-15$-16|less=c-12t-14p8m3|let=c-15t-4p-21m-14|let me=c-20t-5p-10m-10|letter=c-9t16m-38
liability=c-14t-5p-24m34$-23|library=c-6p-4m-18|licence=c-15p-13m17|life=c6p-13m40|light=c-8t-4p-13m24|like=c-23t-24p4m-14
line=c10p-11m19$5|line #=c-5p-11m-14|list=c-30t-6p17m-12|little=c-15m-6|live=c17t11p-12m11|lives=c14m-9|load=c20t8p-22m4
loading=c3t25p3m-10|lobby=p-17m-17|lock=c-20p-16m27|lock in=c-6p-8m16|log=t-8p-22m14|long=c-18t-15m-14|look=c-30t-5p-4m-11
look at=c-11p-25m6|looked=c-21t-7p-16m-23|looked at=c-13p-11m-17|looking=c-16p-14m-19$-3|looks=c-9p-20m-21|loss=c-22t-6p-13m12$-4
lost=c-16t-19p-35|lot=c-14t-12p14m17|love=c-8t-10p-15m-19|low=p-9m-16|lunch=c-15t-15p-11m-20|m=c28t20p7$20|madam=m-14|made=c-17p10m10
mail=c-10t-12p-12m-19|make=c4p6m-19|man=c-17p-6m7|manager=c-16t-8p-7m-20$-5|margin=c-8p28m-21$-9|mark=c-16p-8|market=p-15m-14
match=c-9p21m-9|may=c-15t-14p8m21|may be=c-5p20m-14|me=c7t-17p6m-17$-3|me $date=c5p17m-7|me at=p-15|mean=c-7p-17m-8|measured=p-21m9
meeting=c4t-14p-19m-25|mentioned=c-17t-3p-8m-13$-9|mentions=m-15$-7|met=c-32t-3p-6m-3|metres=p-18|might=c-6p-15m-17|mileage=c-8p21m5
mill=c19t15p-6m-13$-11|million=c-15p4m7|mine=c23t9p-30|minimum=c-9t-6p16m7$4|minus=c-6p27m13$-5|miss=c18t-4p11|missing=c27t13p-7m-11
mobile=c-18t12p-4m23|model=p-15$-3|module=c-11t-6m17|money=c-3p34m-5|month=c24t3p10m9$7|more=t3p-8m-44|more than=c17t11p-21m-9
most=c-11t-10p-16m-25$-3|moved=c7t4p-19m-22|mr=c-5t-15p-26m-41|mrs=c-20t-4p-12m-23|ms=c-9p-9m-18$11|must=c-16p-5m9$-5|my=c22t-25p3m-21
my own=c17p-7m8|myself=c45t24p-8m-23$9|n=c-9t12p30m-26|name=c-7t-8p-16m19|named=c-19p-11|nd=c16p-7m-13|nda=c-4p-13m36|near=c-14t-18p-9m-7
need=c-43t13p-14m-33|need the=c-26t14p-14m-13|needed=c-20t5p-12m-29|needs=c-17t10p-22m-11|neighbours=c15p-9m-13|never=c-8t-14p-22m46
never been=m18|new=c14t-8p-5|next=c-17m16$5|night=c25t14p-25m13$7|nights=c15p12m9|nine=c19t6p-21m-31$3|no=c-4t-19p29m15|no charge=c-14t6p27
nobody=c7p-36m9|nobody else=c15t10|noise=c15p-8m-12|none=c-17t-3p8m-21|none of=c-14p13m-13|north=p-10m15$-15|not=t-25p24$24|not a=p-7m15
not charged=c-14t6p38m-17|not the=c8p3m-22|not to=t-6p-20m15$15|noted=c-12t-7p-20m-31|notes=c-27t-25p-18m-4|nothing=c-19t-20p35m5
notice=c-20t-24p-22m21$-7|number=c-17t-4m-43|numbers=c-18t-5p-16m20|of #=c4t14p-5m-9|of $date=c-19t-38p-16|of $duration=c-4t-10p23m-12
of $money=t18|of $percent=c-5p-19m12|of a=c-9t-7p-3m-20$-8|of our=t4p11m-14|of the=c-16t-4p-33m13|of them=c-17t3p-7|of us=c-3p-15m14
of you=c-19t-3p-27m-25|of your=c11p-12m-18|off=c19t17p27m-19$7|off the=c8t6p27$8|offer=c-22t22p35m-36$6|office=c10t-7p-18m-30|oil=c-7m26
ok=c-16t-4p31m-35|on=t-5p-4m11$-16|on #=c24t-8p-21m-12|on $date=t-13p-7m-31$-6|on $recurring=c-5t-20p-12m-19|on a=p-7m-28$-5
on it=c-10t-15p-24|on me=c-7p14m15|on my=c16m-15|on our=c7t-15p19|on page=c-11p-7m-20|on site=p-14m18$6|on the=t19p-7
on top=c-15t-10p7m19$6|on us=c-21p23$7|on your=c10t9p-30m6$14|onboarding=p14m-19|once=t-19p10m-5$9|one is=c9p-22|one of=c-16t-12p-15m-18
ones=c3t20p-16m-36$-12|only=c-16m36$-5|only the=c13p10m-21|open=c-8t10p-6m-38|opened=c-15t-7p-12m-21|or=c-32t-9p-6m19$4|order=p15m-41$10
order form=c14t17p-15|other=t6p-29m11$-17|others=c-3p-15m-15|our own=c-23p7m7|our side=p-18m-4|out=c13t-14p-13m5$4|out of=c3t-16m15
outside=c4p-16$-6|over=c17t15p-6m-4$13|over #=p20$10|own=c-11t-3p-3m22|p=c-22t-22p7m7|p a=p20m-3|page=c3p-40$-12|page #=c-17p-15m-37$-12
pages=c-14p-19m-27$3|paid=c-23t-22p3m-19$-12|pallets=c20t-16m-16|panel=c17p-11m17|paper=c6t-10p-35m16|paragraph=c-9p-10m-15
park=c-6p18m-6$-3|parking=c-15t-11p-12m-17$-7|part=c-14p-7m19|part of=c-7p-19m41|parts=t-8p16m11|party=c5t-14p-16m3|passed=c-11t-15p-16m-15
past=c18t8p26m-28|patient=c13p-6m21|pay=c-9t-22p67m-4$4|payment=c-9t-3p30m10$6|penalty=c-10p-19m3|people=t3p-18m-46$-5|per=c-3t-10p23m14$13
permit=c4t13p-11m-15|person=t-12p-15$-3|phone=c-10t-15p-27|photo=c12p8m-16|photograph=c-9p-4m-16|photos=c-14t-3p-17m-27|pick=c-6p-18
piece=c17p-8m-8|pieces=c20t10m-19|place=c-26$-9|places=c6p-18m-19|plan=t-9m16$-3|platform=c17m34$8|please=c-58t37p-18m-52$-9
po=c-21t19p-3m-10|point=c9p-5m-26|points=c-30p14m-30|policy=c-13t-4p-6m17$-6|port=t6p22m-12|portal=p-9m-17|position=c-4t5p-14m-13
post=c18t27p10m-18|power=c-8t-9p-22m23|present=t-5p23m-25|price=c-28t5p58m-5$22|print=c-8p-3m27|printed=c-5t-8p-11m-16|promised=c-13p-9m-15
public=c-10p9m16$-17|put=c11p-34$-8|quarter=c23m-12|question=c-19p-22m-32|questions=c-11p-45m-44|r=t-9p23m4|r #=t-9p26m17|rain=c-14p-15m4
raised=p21m-14$-12|ran=c-9t-17p-5m7|rate=c-8t-17p41m4$24|rates=c-3p-7m-16$4|rather=c-25t-21p14|raw=c9t17p12m15|reach=c18p-6m-14
read=c-28p-29m-14|reads=c-16p3m3|ready=c5t19p-26m9|red=c-4p-5m-14|reference=c-13p-18m-27|reference to=c-3p-6m-22|refund=c21t-5p41m-10
regards=c-29p-36m-43|remains=c20t-4p-12m13$11|renewal=c3p13m29$10|rent=c-5t5p25m-12|replace=c43p-21m29|report=c17t3p-28$-8
reported=c-9t-4p-12m-16$-5|request=c-15p-7m-14|response=c-9t-9p-5m14|rest=c24t-3m29$6|results=c18t-9p-13m-30|retention=c-4p16m-20
return=c6t30p17|revised=c14t7p-3m-4$-7|right=t-14p-20$-12|ring=c-20t-9p-16m-15|risk=c-11p-14m34$-13|road=c4m-15|rolls=c22t35p-11m-10
roof=c9t-6p-13m-15$4|roughly=m-9$-16|round=c10t3p-18$-8|round the=c-15t-6p-5m19|row=c13t-4p18m17|run=c28t-7p-23m-19|running=p-6m-17
runs=c27p-23m9$3|s=c9p17m-14$4|safe=c-16p-11m14|safety=t-5m-16|said=c-19t-23p-35m-20$-5|sales=c-10p17m4|sam=c-7p-13m-16|same=c-3p24m4$11
same as=c-5t-14m-7$6|same day=t11p-14m7|sample=t7m-16|saw=c-27t-7p-21m-22|say=t-13p-37m-21|says=c-31t-26p-33m-54$-15|says #=c-11t-7p-17m-10
school=c20t-8p17m-21|scope=c-17p-23m30|screen=c4t-15p-11m-17|season=c14p9m-29|seat=c-10t-14p9m14$10|second=c8t4p18m-10$-6
section=c-13t20p-7m-26|section #=c-9p-6m-24|see=c-18t-14p-15m7$6|see you=c-13t-25m-8|sees=c-9t9p-15m10|sell=c23p-21m27$-18|send=c15t25p-9
sending=c14m-3|sent=t-16p-23m-7|service=c15p6m5|set=c29t23p15m-29$10|set up=c21t14p7m-4|several=c-10p-9m-15|shall=c41t17p-18m7
shall be=c12t-8p-5m18|share=c-12m-27$-16|shared=p-3m-15|she=c15t-8p6m-13$-7|sheet=c-19t-8p7m-21|shift=p14m-9|ship=c4t29p11m11
short=c16p-22m-32$-8|should=c12t-15p-28|showed=c-25t-13p-12m-15|shows=c-29t-19p-27m-21$-6|side=c-6p-28m11|sign=c-11t18p-21m32
sign $date=c-16p8|signature=c-12t12p-8m-14|since=c-23t-8p-23m-26$-4|sincerely=c-15p-17m-21|single=c18p-15|sir=c-18t-10m-26|sit=c17p-18
site=c3t19p-15m7$6|sites=p15m-20|sitting=c15p-9m-7|six=c27t6p13m-24$-12|size=p-8m-14|so=c-8t9p8m-14|so that=c-16p-16m-5
so the=c-17t17p10m-4|so we=c-15p10m-16|so you=t-4m-22|soc=p-4m20|sold=c-22t-10p-17m9|some=c-24t-11p-23m-36|somebody=c-19t-15p-21m-29
something=c-10p-12m-28|sorry=c-30t-9p-33m-13|source=c-9p-9m29|spend=p22m-18$4|spent=c-13t-15p-6m-13$-5|spoke=c-16p-8m-10|square=c-3p25m-13
sso=t9m17|staff=c10p26m4|stage=c-5p-17m24|stands=c-8t6m15|start=c-5p-14m-14|starts=c9t17p13m-11|state=c-5t-3p-3m-9$-14|statement=c-19p-6
stay=c14t17m14|stays=c16t10p20m30|stays at=c-4t-4p17|still=c-35t-27p-25m-32$3|stood=c-17t-6p-18m-14$-4|stops=c-14p-11m16|storage=p31m-35
store=c-12t-13m-15|story=c13p-6m-18|struck=p-5m18|supervisor=c3t29p-10m-18|support=c10p-7m27$-8|sure=p-8m28|survey=c-11t-3p-15m-20
swap=c37t7p-21m5|system=c15p-12m-18|t=c-17t20p3m-22|table=c-18t-14p-21$11|take=c11p12m17$9|take it=c-15t-9p-4m15|taken=c27t-3p-3m-12
takes=c-11t14p-13m20|taking=t-18$7|talk=c-13p-17m-19|tank=c-11t11p15m-6|team=c5t13p-30m4|tell=c-23t6p-9|tell me=c-13t15m-13|ten=c5t3p23
term=c24p-9|test=c-6t3p-5m15|tested=c-15t-13p-16m29|text=c-8t-6p-19m11|th=c8t13m-18$-4|than=c-7t-14p-10m6$3|thank=c-36t-23p-25m-22
thank you=c-35t-20p-24m-21|thanks=c-25t-9p-31m-37|thanks for=c-22t-9p-20m-17|that=c-14t-33p5m-16$-3|that she=c-16t-10p-12m14$-3
that the=c-20t-8p-16m-7|that we=c6p8m16|that you=c-19p-10m-11|the #=c15t11m-33$29|the $date=c11t11p10m-53$-8|the $past=c18t10p-4
the $percent=c-7p24|the bill=c3p25m-13|the board=p11m-19$3|the building=c-17p-5|the call=c-6p-8m-15|the change=c14t4p-16m-18
the council=c-16t4p-8m6|the day=c14t-5p9m9|the desk=c-9t7p-10m-14|the difference=c7t-12p26m-15|the driver=c-5m-16|the extra=c4t-15p7m-10$3
the file=m-17|the first=c-7t-14p-3|the full=c9t20p-17m6|the last=c18p-18m-12|the line=c-10t-16p-13|the list=c-12t-14p-6|the lot=c4p20m12$7
the market=p-11m-14|the meeting=c-15t-12p-3m-11|the name=m-18|the old=c-10t8m-21$-4|the one=c-21p-15m10|the other=c-5t7p-20m-28
the plan=c-12p-21m30$3|the price=c-11t12p23m-3$10|the rest=p5m-15$6|the revised=c14t7p-3|the room=c-14t5p-3m-10$-6|the second=c-19p7m-23$-8
the test=c9t-9p-4m-15|the third=c6t-9p-14m-6$-8|the three=c9t17p-14m6|the two=c16t9m-10|the water=c17t21p-15m-3|the week=t7p-14m-15$8
the whole=c7t3p4m14$13|their=t-5p7m-19$-3|them=c28t22p-6m10$6|then=c6t5p-38m-40$7|there are=c-18t-10p-13m4|there is=c-3p9m-14$-5
there's=c10t15m5|they=c-18t-16p-30m-17|they're=c-18t-12p-16m22|they've=c17t11p8m13|thing=c-8t-3p-19|things=c-25p-22m-25$-5
think=c-22t-9p-10m-9|this=c-40p4m-6$-20|this is=c-11t6p16m-9|those=c6p-26m-27|three=c17p7m7|through=c22t-3p12m-25|through the=c-4t-4m-14
through your=c-20t-6p-5m-8|ticket=p10m-15|tickets=c-9p-8m24|till=c26t4m17$5|time=c-18t-12p-5m-14|times=c-22t-8p-7|to #=m15$8
to $money=c-24t-9m28$-13|to be=c-21t3p-12m-23|to call=c-4p-20m-9|to me=c-12p-17m-12|to us=c-15t3p-17m15$12|to your=c-17t-10p7m-3$10
told=c-41t-24p-31m-20$-23|too=c4t-13p-22m34|took=c-37t-24p-23m-4$-4|top=c-20t-10p16m17|town=c-17t-3p-7m19$-6|trade=p19m-15$5
training=c-18p10|travel=c13p21$-13|truck=c31p-20|try=p-16m-21|turn=c4t-11p7m-21|turns=p18m-13$-5|twelve=c-10p-10m16|twice=c-18t-5p-23m-7
two=c23t24|two of=c11t6p8m-27|uncle=p-16m-15|under=c14t-8p-12m16|under #=c15p-14m23|under the=c-19p-21m26|understand=c-22t-4p-4m-4
unit=c3t-17p18m9$-10|unlimited=c-4p-11m18$7|until=c36t11p13m-34|until the=c14t8p11m-15|up=c28t4p5$-11|up $date=t4p6m16
up to=c-12t-10p-13m41$-9|uptime=t-4p-19m34|us=t16p18m-4$11|us $date=c15t20p-3m9$12|use=c-22p-27m28|used=c3t-16m7$-13|users=p-19m5$5
usual=c-9p-11m-16|usually=c-16p-5m-11$9|v=c-10p-17|van=c5t12p-3m-29|vat=c-7p33m-15$12|vendor=c-19t-6p-9m-9$-4|version=c4t-9p-14
very=c-10p-10m-17|visit=c13p4m-31|w=c-7t-13p-6m-18|waived=c-5t-10p31m-15|walk=c-11t-12p-20m3|want=c-25t-4p24m-13$-3|wants=c-13t3p-14m-12
warranty=c-21t-16m24|was=c-52t-61p-41m-85$-37|was #=c-8t-11p-16m-4|was $money=$-22|water=c7t18m-20|way=c-3t14p-22|we=c30t-6p15m10$7
we accept=c-20t5p9m37$-7|we are=p25m-36$10|we can't=c-3p-19m-17|we do=m18|we don't=c-10t-3p-14m12$-11|we have=c-22t19p5m-6$5
we keep=c24t-4p-17m-5|we were=c-15t-3p-7|we will=c3t14p14m4|we'd=c19m-26|we'll=c32t-7p11m-3$10|we're=c4t9p19m21|we've=c19t-4p-7m17
weather=c-3p-18m-24|week=c5t25p-33m18$8|well=c3t-12p-10m-24|went=c-47t-30p-21m-16$-15|went through=c-7t-9p-9m18|went to=c-8t-8p-14m-9$-12
were=c-39t-37p-37m-32$-10|what=c-14t-12p-7m-29|what i=c4t10p-19m-12|what's=c-10p4m-14|when=t-6p4m-35$10|when the=c-6t-4p25m-6$13
whenever=c-19p17m21|where=c-23t-5p-36m-32$-14|whether=c-18t-11p-21m-32|which=c-42t-24p-27m-54$-23|which is=p-18m-11|while=c11m-18
white=c9t13p-17m-5|who=c-34t-31p-9m-26|whoever=c9t12p-13m-21|why=c-17t-11p-12m-22|wife=c-8p-7m-14|will=c43t14p-14m-9|will not=c29t12p-11m10
with=c4p-5m23$-11|with #=c-10t-8p22m-19$-8|with a=t-9p-18m11$-3|with it=c-14p-3m15|with the=c-7t-7p15m-5$3|with us=c7t13p3m14
with you=c32t32p-16m-49|with your=c13t8p-23m-4$10|within=c29p14m6$-8|without=c7t-23p-11m25|won't=c29t17p13m-4|wording=c-7p-15m30
words=c-10m-20|working=t-3p-14m17$6|works=c-5t14p-21m14$5|worry=c22p-5m-12|would=c-47t-15p-38m-10$-7|would be=c-23t-5p-4m10$6
wouldn't=c-23t-3p-6m-12|write=c-20p-17$-12|writing=c-19p-28m12|wrong=c18t-4p-9m-23|wrote=c-19p-19m-27|x=c-25t-7p-27|yard=c27t4p10m-26
year=c-10p22m-24$22|yes=c3t17p-27m8|yet=c-15p-17m-19|you=c19t8p22$-13|you $date=c15t22p-34|you and=c9p-5m-17$-3|you are=c7t16p15m-32
you asked=c-17t-5m-19|you can=c-28t-18p-3m16$15|you don't=c18t8p5m3|you for=c3t-15p-9|you get=c-3t13p14m5$-12|you have=c4t-15p-7m23
you may=c-21t-5p3m24|you on=c20t15p-16m11|you pay=c-13t-11p28$10|you said=c-10t-13p-4m15|you sent=c-17p-14|you the=c11p7m-14
you to=c-4t17p-18m-18|you were=c-15p-7m-3|you'd=c-10t-7p-12m15|you'll=c29t28p7$9|you're=c13t3p14m4|you've=c3t3p36m3|your=c30t6p-6m5$-16
your #=t10p6m-16|your account=c11p11m7$14|your gate=c10t21p-3|your old=c21m-4$5|your own=c-31t-10p-4m-8$8|yours=c19t4p8m15$-8
zero=c-13t-20p55|~#=c-16t-13p14m-6$-7|~$date=c20t12p-13m-24|~$money=t-12p47m-27|~$past=c-31t-17p-11m-43$-12|~$percent=c-17t-3p27m-4$-7
~$recurring=c5t7p17$9|~-ed=c-9t-14p-8m21$-19|~-ing=c11t16p-3|~a=c-7p-16m-8$-17|~about=t9p-20m-48$-12|~account=c13p-22m-18$-13
~after=t11p18m16$7|~again=c-3t11p-40m18$-10|~against=c-19t-16p15m-18$-10|~all=c9p15m19$13|~already=t8p-9m-16|~always=c-33t-6p22m10$-7
~am=c-14p-28m12$7|~an=c-9t-11p-8m14$-13|~and=c7t-14p-6m-7$-7|~answer=c-13p-28m23|~any=t-4p-11m21|~anything=c-23p-27m16|~around=c12p-16m-19
~as=c-9t11p12m9$27|~ask=c-23p-10m-17|~asked=t-9p-19m-17|~asking=c-6t7p-12m27|~at=c-11t-9p12m-17|~attached=c-6p-16m-5$-14
~average=c-8t-10p-28m5|~away=c-12p6m-17|~b=c-32t8p-32m-5$-4|~back=c35t7p19m16$15|~be=c-7t-14p-19m-12$12|~because=c-4t7p26m-30$-8
~been=c12p13m-28$3|~before=c24t14p9$-8|~below=c-17p-5m15$-3|~better=c-12p-15m-7|~bill=c-18p18m-22$-7|~blue=p-9m-15|~boat=c-10t8p3m-18$9
~both=c-32t-21p7m23$7|~box=c18t-6$-6|~bring=c-5t-10p19m14|~but=c-41t-8p-33$-22|~by=c-7t19p-15m10$-8|~c=c-14t-6m-26$5|~call=t9p-6m-42
~calls=c17t-11p-11m31|~came=c-29t-16p-10m-5$-9|~can=c-29t-13p10m12$15|~can't=c-16p-16m6|~certificate=c-14t9m43$-5|~chair=c-4p-7m-18
~change=t-9p-19m32$3|~charge=c17p13|~charged=p32m5|~check=t-4p-16$-7|~clause=c-18p-23m28|~closed=c-13t-10p-36m-44|~code=c-14t-10p-28m-4$-13
~coffee=c-5p-12m-16|~colleague=c-17p-13m-6|~come=c24t-13p17m14$13|~comes=t16m17|~committee=c-24p-11|~contract=c-12t-15m9$-9
~cost=c-16t8$-20|~could=c-20p-18m-12$-14|~council=c-16t7p19m8|~count=c-16t-7p-6m-5$11|~counted=c12t-12p-4m-19$-3|~cover=c-7p-22m28
~customers=c-8p-21m-21|~data=c-25t-15p-30m25|~date=c-24t21p-7m6|~day=c-12t-5p9m24|~days=c17t-5p-11m13$3|~dear=c12p18$17|~degrees=c-5p-26m-8
~delivery=c9t13p-12m-15$9|~desk=t14p-5m-3$-4|~did=c-16p-25m-17|~difference=c14p4m-19|~different=p-14m-10|~do=t-5p12m-35|~does=c5t-6p-23m13
~doesn't=c7p21m-20|~dog=c-10p9m-16$7|~don't=c-8p-38m18$11|~door=t-12p-20m8|~down=c13p17m-13$25|~dr=c-5t-15p-5m-12|~drive=c-11t-9p3m-33
~driver=c-13t-19p-3$-6|~drop=c-13t5p-22m20|~due=c-16p5|~during=c14p-12|~each=c14p6m20|~either=c-10t-6p8m-15|~end=c-17t-11p-3m12
~engineer=t-16p-7m24$-11|~even=c-7t-13p20m-10|~ever=c-12p-17m7|~every=c6t-15p-7m30|~everything=c-13t-12p-16m13$-8|~extra=c-7t6m-21$15
~fair=c-7p6m18|~far=c-12p-24m-19|~fee=c-7t-22p45m-7$13|~feel=c-32p-40m-27|~fees=c-6p-16$-3|~figure=c-10p15m-10|~file=c18t-12p-22m13
~final=c-13t-11p6m-24|~find=c-27p3m-14|~fire=t-4p-9m17|~firm=c19t4p16m-28$3|~first=c-7t27p6m-11$26|~fish=c-9t-6p-19|~fixed=c-8t-15p10m-23$7
~flat=c-17t15p31m-21$5|~floor=c-5p-14m-6$-14|~form=c-7m-23|~forty=c-22p-11m4$5|~found=c-17t-5p-25m-29|~four=c13t-5p-10m-15$-3
~free=t3p22m22$32|~from=c11p-18m-10$-7|~full=c-6t4m24|~g=c-9m8$15|~gate=c16t18p-7m-16|~gave=t-5p14m-16|~get=c7t-16p-4m-7$-5
~gets=c3t6p-11m23|~give=c19t14$5|~go=c33t-24p6m12$-7|~going=c8t-9p-12m-9$-20|~gone=c-11t14p12m-16$-12|~good=c-24t-10p21m13
~group=c5t19p-5m-18|~had=c-20t-9p-12m-19$-12|~half=t6p8m-13$21|~hall=c10t4p-16|~hard=c-6t-6p10m-19|~has=c-23p-14m-10$-6
~have=c-23t-15p-16m3$-8|~he=c-11t-5p-27m-30|~hear=c-3t-3p-19m13|~held=c-11t-14p-5|~her=c13t-18m-25|~here=c3t-22m-35$13|~hi=t-28m-4$3
~his=c4p-12m-33$-3|~home=c-9p-11m16|~hour=c20t-8p10m15|~hours=c-14p-11m15|~house=c-6t-3p4m14|~how=c-11p-12m-18|~i=c27t-3p3m-17$-8
~i'd=t7p-14m12|~i'll=c-12p16|~i'm=c9p-6m-40$-6|~i've=c21p3m-4|~if=c5t4p11m-4$23|~in=c-3t-12p-10$-18|~included=c4t12p5m9$17
~including=c-24t-15p-4m-5|~inside=c4t-12p15m13$23|~invoice=c-4t-14p7m-19$-8|~is=c-11t-7p-3m16$6|~isn't=c9p-15m-3|~it=c-3t-3p15m3
~it's=t17p-3m6$9|~itself=c5p-8m17$3|~job=t5$-14|~k=c-18t4p25m10$5|~know=c-25p-36m-31|~last=c20t33p-6m-31$6|~late=c-13t6p-20m-19
~leave=c-28t12p-35m15|~left=c-20t-11p-25m-30|~legal=p-16$-9|~let=c-16p-6m-15|~liability=c-11p-26m32|~life=t7p-17m38|~lift=c-12t-6p-8m15
~like=c-24t6m-25|~line=c7t-11p-6m15|~list=c-17t-12p16m-4$-3|~live=c-8t4p-17|~lock=c-29m23|~log=c10t-6p-5m-15|~long=c-26p4m9|~look=p-22
~looked=c-19t-9p-16m-17|~lost=c-3p-30m-6|~lot=c-6t-23p-3m8$-3|~m=c-11t-3m-19|~made=c-15t-8m9|~man=t9p-9m15$-17|~may=c-28t-11p-6m17$-11
~me=c-9p19$5|~mean=c-5p-13m-15|~metres=c-5p-16m-12|~mine=c13t8p-16m20$-4|~money=c22t5p4m7|~month=c-32t-25p22m-5|~more=t-21p-5m-17$-4
~morning=c23t12m-16|~most=c-14p-17m-35|~move=c-5t18p21m-10$3|~moved=c-18p-16m-22$-7|~mrs=c-9t-3p-9m-23$8|~my=c23t27p10m-33$-4
~myself=c26t-6p-16m4|~name=c-14p-15m8$5|~named=c-12p-14m8|~names=c-14p-4m12$7|~need=c-21t-7p-26m-37|~needs=c-3p-17m-14$-12
~never=c-23p-18m23|~new=c4p17|~night=c18t3p3m14|~nights=c19p14m9$4|~nine=c3t-9p-14m-18|~no=c20t-10p6m10$8|~nobody=t17p-37m7$-6
~note=c-6p-34m3$-11|~notes=c-16p-13m8|~nothing=c-9t9p28m-8$12|~notice=c-16t-12p8m6|~number=c-21t-13p-14m-27|~numbers=t10p-28m-15$-9
~of=c-9t-5p-11m-9$-19|~office=c-20p-21m-15|~oil=c-12t-7p6m20|~ok=c17p11m-15$5|~old=m-43|~one=c4t-16m-26$12|~ones=c5t-10p-23m-33$-4
~only=c-11t-5p-32m21$-3|~open=c-16t-14p-10m-27$-9|~or=c-36t-3p-11|~order=c-7t-14p32m-23$10|~other=c-14t-3p-8m-27|~ours=c17t21p23m-11
~out=c21m11|~own=c9t16m17|~p=c-15m15|~page=c4p-26m-6|~pages=t4p-11m-21|~paid=c-17t-8p-13m-39|~paper=c-21t-4p-14$-3|~parking=p-16m-10$-7
~part=c8t9p14m3|~parts=t12p-3m26|~passed=c-4p-13m-15|~pay=c10t5p38m-6|~people=t-22p-27m-28$-5|~per=c-10t-18p14m7|~person=c-23t4p-15m-23
~phone=c24p5|~places=c10t-10m-15$-11|~plan=c4t9p-21m5|~please=c-19t8p-19m-40|~plus=t-5p-16m-4|~point=c10p-20m13|~policy=c-9p-9m17
~power=c-7p-18m22|~present=c18t3p19m-35$8|~price=c-27t-5p51m-14$17|~question=c-12t-7p-20m-30|~questions=c-5t-3p-39m-33
~rather=c-23t6p-25m14$8|~read=c-29m-7|~reads=c-9p-22|~report=c-26t5p-19m5$-11|~rest=c27t19p14m15$8|~return=c20p-18m-15$9
~right=c-18t-5p3m-4|~road=c9p-14m-12|~roof=c14t10p-14m-12|~room=c-11t-24p-24m5|~round=c-4t-14p10m21|~run=c-4t13m-26$8|~runs=c29t14p-27$-5
~s=c11t-7p20m-20|~said=c-4t5m-34$-7|~sales=c-6p12m14$5|~saw=c-17t-6p-18m-21|~say=c-21t-11p-27m-39$-13|~says=c-31t-28p-46m-40$-4
~second=c18t9p-4m-33$-3|~sent=c-11p-14m-12|~set=c4t8p12m-20|~seven=c-12p-6m-19|~shall=c13p-8m-21|~sheet=c-6t17p-22m-5|~short=c9t-7p-28m-4
~should=c21t3p-15m5|~show=p5m-23|~shows=c-9t-23p-8m-9|~side=c-14t-20p-20m27$-6|~sign=c-8t16p-15m-6|~signed=c-16p-13m20|~since=c-5m-29$-4
~site=c3t-19p6m9|~six=c3t17p22m-34$3|~so=c-23t-26p5$5|~some=c-20p-14m-17$-6|~somebody=c-10t-4p-11m-25$-5|~sorry=c-21t-12m-21|~square=p7m-14
~stay=c18t13p6|~still=c-16t-6p-27m-30$-5|~stop=c-8t-11p23m-16|~storage=p-5m-19|~story=c4p-6m-14|~survey=c-5t-3m-20|~table=c-15t-10p-23m-3$6
~take=c19t28p23m-3$14|~team=c11t16p-25$-17|~tell=c-13t-4p-14m-3|~term=c12t5p-16m16|~test=c9t18p-18$11|~tested=c-5p-10m41|~th=c16t18p-26$12
~than=c19t-16p-8m-15$7|~thank=c-22t-12p-10m-16|~thanks=c-4p-11m-25|~that=c-8t3p-12m-21$4|~that's=c-3t14p7m16$-10|~them=c3p-18m-6$-10
~then=t3p9m-17$-3|~there's=t-18p9m-19|~they're=c-8p-23m24|~thing=c-20t-5p-5m-5|~things=c-14t-8p-17m-19|~third=c-3t-5p-18m-8
~those=c-13t-6p-20m-33$-12|~though=p-16m-5|~through=c9t-13p-19$12|~till=c15t19p-4|~time=p-11m-44$16|~times=c-24t-4p-15$-5|~to=c-7t-24p-6
~told=c-26t-19p-26m-12|~too=c8t3p-25m16|~took=c-28t-16p-18m8|~top=c-12t13p14$18|~travel=t-15p-4m-8|~truck=c13t22p-5m-10
~twice=t4p-21m-12$-3|~two=t-12p-11m14$-15|~uncle=c-20p4m-13|~under=c-9t3p-12m32$-9|~understand=c11p-5m16|~until=t12p8m-20|~up=c15t10m10$-6
~us=c24t-15p18$12|~use=c-12m26|~used=c-9p-15m3|~van=c14t14m-12|~vendor=c14t3p-11m-4|~very=c-14t-11p-17m-23|~was=c-36t-45p-27m-45$-28
~water=c15m-16|~way=c-24t-6p-3|~we=c14t13p-3m17$16|~we'd=c-3p-23m-20|~we'll=c7t8p-20m11$5|~we're=t3p4m17|~week=c6m19$15
~went=c-27t-4p-28m-27$-15|~were=c-42t-28p-47m-26$-25|~what=c3t16p19m-37$-3|~when=c-4p-4m-31$13|~where=c-25t10m-29$-8|~whether=p-21m-26
~which=c-27t-27p-50m-30$-20|~while=c-25t-7p-11m10|~who=c-28t-18p-31m-17|~whole=c6t-5m22|~why=c-3m-25|~will=c-6t12p-12m-19$4|~with=t-8m16
~within=c19t-3p11m4$10|~without=c-3t-4p-12m19$-10|~work=t-17p-11|~works=t15p-11m11|~would=c-32t4p-15m-35|~write=p-13m27
~written=c-12t-13p-10m18|~wrong=c-12t-7p-21m-33|~wrote=c-10p-11m-24$-5|~x=c-10p-17m3|~year=t-15p19m-21$16|~yes=c15m-5|~you=c10t-4p22m5
~you'll=c9t-15p7m16|~you're=c-20p-21m23|~you've=c14m17|~your=c11t27p-10m6|~yours=c-12t-6p11m16
`;
