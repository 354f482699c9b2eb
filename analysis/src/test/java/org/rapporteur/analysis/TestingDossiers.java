package org.rapporteur.analysis;

import org.rapporteur.record.Act;
import org.rapporteur.record.ActorKind;
import org.rapporteur.record.ConditionRelation;
import org.rapporteur.record.EventKind;
import org.rapporteur.record.EventStatus;
import org.rapporteur.record.KeptRecord;
import org.rapporteur.record.Plover;
import org.rapporteur.record.Role;

/** Three invented quarrels, marked up by hand. */
public final class TestingDossiers {

    private TestingDossiers() {}

    /** A war between two invented states, told by three reports over two rounds of talks. */
    public static KeptRecord war() {
        return war("Ardania", "Belvora");
    }

    /** The same war with other names for its parties, as an impartial record must be able to bear. */
    public static KeptRecord war(String one, String other) {
        return TestingRecord.titled("Talks at Corrin")
                .actor("state:one", one, ActorKind.STATE, Role.PARTY)
                .actor("state:other", other, ActorKind.STATE, Role.PARTY)
                .actor("state:host", "Demeria", ActorKind.STATE, Role.MEDIATOR, Role.HOST)
                .actor("state:far", "Esteria", ActorKind.STATE, Role.THIRD_PARTY)
                .voice("person:ost", "Mara Ost", ActorKind.PERSON, "state:one")
                .voice("person:renn", "Ivo Renn", ActorKind.PERSON, "state:other")
                .voice("person:kale", "Tom Kale", ActorKind.PERSON, "state:far")
                .voice("unnamed:1", "senior official close to the talks", ActorKind.UNNAMED, "")
                .report("2024-03-04", "Corrin Gazette", "First round ends without a truce", """
                        Envoys of %1$s and %2$s met in Corrin on 3 March for less than three hours. Demeria hosted and mediated. \
                        The meeting ended without a truce, but both sides agreed to free 200 prisoners each.

                        %1$s demanded a “full and unconditional ceasefire” as a first step. \
                        %2$s insisted that troops leave the Sarn valley and the port of Tolm before any ceasefire, \
                        according to a senior official close to the talks. Mara Ost of %1$s said her country refuses to withdraw from the Sarn valley.

                        A shell hit a market in Tolm on 1 March and killed 11 people, the hospital said. \
                        “They fired at shoppers,” Ost said. %2$s denied aiming at the market and said it had hit a fuel store. \
                        %2$s declined to comment on its demands. \
                        A meeting of the two presidents could take place only under certain conditions, Ivo Renn said.
                        """.formatted(one, other))
                .event(EventKind.TALKS, EventStatus.OCCURRED, "talks", "met in Corrin on 3 March")
                .at("Corrin", "2024-03-03")
                .with("party", "state:one", "state:other")
                .with("host", "state:host")
                .with("mediator", "state:host")
                .atMost("duration", 3, "hour", "less than three hours")
                .outcome("ended without a truce, but both sides agreed to free 200 prisoners each")
                .done()
                .agreed(
                        "prisoner-exchange",
                        "free 200 prisoners each",
                        "2024-03-03",
                        "",
                        "both sides agreed to free 200 prisoners each",
                        "state:one",
                        "state:other")
                .says(Act.DEMAND, "state:one", one, "demanded", "a “full and unconditional ceasefire” as a first step")
                .on("ceasefire")
                .quote("full and unconditional ceasefire")
                .done()
                .says(
                        Act.DEMAND,
                        "state:other",
                        other,
                        "insisted",
                        "that troops leave the Sarn valley and the port of Tolm before any ceasefire")
                .on("ceasefire", "withdrawal")
                .condition(
                        ConditionRelation.BEFORE, "troops leave the Sarn valley and the port of Tolm", "state:one")
                .in("Sarn valley", "Tolm")
                .relayedBy("unnamed:1")
                .done()
                .says(Act.REFUSE, "person:ost", "Mara Ost", "refuses", "to withdraw from the Sarn valley")
                .on("withdrawal")
                .done()
                .event(EventKind.ATTACK, EventStatus.OCCURRED, "shelling of a market in Tolm", "A shell hit a market in Tolm")
                .at("Tolm", "2024-03-01")
                .figure("killed", 11, "people", "", "killed 11 people")
                .account("person:ost", Act.ACCUSE, "They fired at shoppers")
                .account("state:other", Act.DENY, "aiming at the market")
                .done()
                .says(Act.ACCUSE, "person:ost", "Ost", "said", "They fired at shoppers")
                .quote("They fired at shoppers")
                .done()
                .says(Act.DENY, "state:other", other, "denied", "aiming at the market")
                .done()
                .says(Act.DECLINE_TO_COMMENT, "state:other", other, "declined to comment on", "its demands")
                .done()
                .says(Act.SET_CONDITION, "person:renn", "Ivo Renn", "said", "A meeting of the two presidents could take place only under certain conditions")
                .on("summit")
                .unnamedCondition("certain conditions")
                .done()
                .report("2024-03-05", "The Estuary", "Esteria warns both sides", """
                        Esteria will impose tariffs on both sides unless they sign a truce by summer, its foreign minister Tom Kale warned. \
                        At the talks in Corrin, %1$s again called for a ceasefire without preconditions.
                        """.formatted(one, other))
                .says(
                        Act.THREATEN,
                        "person:kale",
                        "Tom Kale",
                        "warned",
                        "Esteria will impose tariffs on both sides unless they sign a truce by summer")
                .on("sanctions", "ceasefire")
                .plover(Plover.THREATEN)
                .done()
                .says(Act.DEMAND, "state:one", one, "called for", "a ceasefire without preconditions")
                .on("ceasefire")
                .done()
                .report("2024-04-20", "Corrin Gazette", "Second round: a softer word on the valley", """
                        %1$s and %2$s held a second round of talks in Corrin on Saturday. \
                        Mara Ost said %1$s was ready to withdraw from the Sarn valley in exchange for guarantees. \
                        %2$s repeated its demand that troops leave the Sarn valley, the port of Tolm and the town of Hesk before any ceasefire. \
                        A third round is planned for 10 May.
                        """.formatted(one, other))
                .event(EventKind.TALKS, EventStatus.OCCURRED, "second round of talks", "held a second round of talks in Corrin on Saturday")
                .at("Corrin", "2024-04-20")
                .with("party", "state:one", "state:other")
                .done()
                .says(
                        Act.OFFER,
                        "person:ost",
                        "Mara Ost",
                        "was ready to",
                        "withdraw from the Sarn valley in exchange for guarantees")
                .on("withdrawal")
                .condition(ConditionRelation.IN_EXCHANGE_FOR, "guarantees", "state:other")
                .done()
                .says(
                        Act.DEMAND,
                        "state:other",
                        other,
                        "repeated its demand",
                        "that troops leave the Sarn valley, the port of Tolm and the town of Hesk before any ceasefire")
                .on("ceasefire", "withdrawal")
                .condition(
                        ConditionRelation.BEFORE,
                        "troops leave the Sarn valley, the port of Tolm and the town of Hesk",
                        "state:one")
                .in("Sarn valley", "Tolm", "Hesk")
                .done()
                .event(EventKind.TALKS, EventStatus.PLANNED, "third round of talks", "A third round is planned for 10 May")
                .at("", "2024-05-10")
                .with("party", "state:one", "state:other")
                .done()
                .build();
    }

    /** A port strike: two who wait for each other, and two figures for one rise. */
    public static KeptRecord strike() {
        return TestingRecord.titled("Strike at the port of Lenmouth")
                .actor("org:union", "Dockers' Union", ActorKind.ORGANISATION, Role.PARTY)
                .actor("org:port", "Lenmouth Port Company", ActorKind.ORGANISATION, Role.PARTY)
                .actor("gov:labour", "Labour Board", ActorKind.GOVERNMENT_BODY, Role.MEDIATOR)
                .voice("person:hale", "Rita Hale", ActorKind.PERSON, "org:union")
                .report("2024-09-10", "Lenmouth Post", "Cranes stand still as dockers walk out", """
                        The Dockers' Union demands a 9 percent pay rise. The company offered a pay rise of 4 percent. \
                        The company will return to talks only after the strike ends. \
                        The union said it would end the strike only if talks resume. \
                        Rita Hale said 1,400 dockers took part; the company counted 900.
                        """)
                .says(Act.DEMAND, "org:union", "The Dockers' Union", "demands", "a 9 percent pay rise")
                .on("wages")
                .done()
                .says(Act.OFFER, "org:port", "The company", "offered", "a pay rise of 4 percent")
                .on("wages")
                .done()
                .says(Act.SET_CONDITION, "org:port", "The company", "will return", "to talks only after the strike ends")
                .on("talks-format", "strike")
                .condition(ConditionRelation.BEFORE, "the strike ends", "org:union")
                .done()
                .says(Act.SET_CONDITION, "org:union", "The union", "said", "it would end the strike only if talks resume")
                .on("strike", "talks-format")
                .condition(ConditionRelation.ONLY_IF, "talks resume", "org:port")
                .done()
                .event(EventKind.PROTEST, EventStatus.ONGOING, "dockers' strike", "Cranes stand still as dockers walk out")
                .at("Lenmouth", "2024-09-09")
                .figure("participants", 1400, "dockers", "person:hale", "1,400 dockers took part")
                .figure("participants", 900, "dockers", "org:port", "the company counted 900")
                .done()
                .report("2024-09-14", "Lenmouth Post", "Union trims its claim", """
                        The Dockers' Union now demands a 7 percent pay rise. The company raised its offer to a pay rise of 5 percent. \
                        The Labour Board offered to mediate.
                        """)
                .says(Act.DEMAND, "org:union", "The Dockers' Union", "demands", "a 7 percent pay rise")
                .on("wages")
                .done()
                .says(Act.OFFER, "org:port", "The company", "raised its offer to", "a pay rise of 5 percent")
                .on("wages")
                .done()
                .says(Act.OFFER, "gov:labour", "The Labour Board", "offered", "to mediate")
                .on("mediation")
                .done()
                .build();
    }

    /** A trade dispute whose first report has a dateline without a year. */
    public static KeptRecord trade() {
        return TestingRecord.titled("Fish and steel")
                .actor("state:norl", "Norland", ActorKind.STATE, Role.PARTY)
                .actor("state:sull", "Sulland", ActorKind.STATE, Role.PARTY)
                .voice("person:vey", "Ana Vey", ActorKind.PERSON, "state:norl")
                .report("XXXX-11-02", "", "Norland ties steel to fish", """
                        Norland supports a ban on steel duties. Norland will not lift its duties on fish unless Sulland ends its subsidies for steel. \
                        Sulland opposes any link between the two.
                        """)
                .says(Act.PRAISE, "state:norl", "Norland", "supports", "a ban on steel duties")
                .on("duties")
                .done()
                .says(Act.REFUSE, "state:norl", "Norland", "will not", "lift its duties on fish unless Sulland ends its subsidies for steel")
                .on("duties", "subsidies")
                .condition(ConditionRelation.UNLESS, "Sulland ends its subsidies for steel", "state:sull")
                .done()
                .report("2024-11-20", "Trade Weekly", "Norland turns against the ban", """
                        Norland now rejects a ban on steel duties, Ana Vey said. Sulland refuses to end its subsidies for steel. \
                        Sulland did not rule out a pause in its duties.
                        """)
                .says(Act.REJECT, "state:norl", "Norland", "rejects", "a ban on steel duties")
                .on("duties")
                .relayedBy("person:vey")
                .done()
                .says(Act.REFUSE, "state:sull", "Sulland", "refuses", "to end its subsidies for steel")
                .on("subsidies")
                .done()
                .says(Act.REJECT, "state:sull", "Sulland", "rule out", "a pause in its duties")
                .on("duties")
                .negated()
                .done()
                .build();
    }
}
