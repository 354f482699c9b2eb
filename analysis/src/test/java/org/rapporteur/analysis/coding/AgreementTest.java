package org.rapporteur.analysis.coding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.rapporteur.analysis.coding.Agreement.Figure;
import org.rapporteur.analysis.coding.Agreement.Partial;
import org.rapporteur.record.Actor;
import org.rapporteur.record.ActorKind;

class AgreementTest {

    private static final int FEW = 50;

    private static CodingSheet sheet(String coder, String table) {
        SheetForm.SheetReading read = SheetForm.read(coder, table);
        assertThat(read.faults()).isEmpty();
        return read.sheet();
    }

    private static Figure figure(Agreement agreement, Variable variable) {
        return agreement.figures().stream().filter(figure -> figure.variable() == variable).findFirst().orElseThrow();
    }

    @Test
    void eachVariableHasItsOwnUnits() {
        Agreement agreement = Agreement.of(
                List.of(
                        sheet("a.csv", "id,speaker,act,negated\n1,Port,demand,no\n2,Union,deny,no\n3,Union,deny,\n"),
                        sheet("b.csv", "id,speaker,act,negated\n1,port ,demand,no\n2,Union,accuse,no\n3,,deny,no\n")),
                FEW,
                1);
        assertThat(figure(agreement, Variable.SPEAKER)).extracting(Figure::units, Figure::observed, Figure::alpha).containsExactly(2, 1.0, 1.0);
        assertThat(figure(agreement, Variable.ACT).units()).isEqualTo(3);
        assertThat(figure(agreement, Variable.ACT).alpha()).isBetween(0.0, 1.0);
        assertThat(figure(agreement, Variable.NEGATED).units()).isEqualTo(2);
        assertThat(figure(agreement, Variable.NEGATED).alpha()).isNaN();
        assertThat(figure(agreement, Variable.ISSUES).units()).isZero();
        assertThat(agreement.differences()).hasSize(1);
        assertThat(agreement.differences().get(0).codes()).isEqualTo(Map.of("a.csv", "deny", "b.csv", "accuse"));
    }

    @Test
    void theOrderOfIssuesInACellMakesNoDifference() {
        Agreement agreement = Agreement.of(
                List.of(sheet("a.csv", "id,issues\n1,wages; jobs\n2,none\n3,wages\n"), sheet("b.csv", "id,issues\n1,\"Jobs, wages\"\n2,None\n3,wages\n")),
                FEW,
                1);
        assertThat(figure(agreement, Variable.ISSUES).observed()).isEqualTo(1);
        assertThat(figure(agreement, Variable.ISSUES).alpha()).isEqualTo(1);
    }

    @Test
    void rowsThatSomeLackAreNamed() {
        Agreement agreement = Agreement.of(
                List.of(
                        sheet("a.csv", "id,act\n1,deny\n2,deny\n3,deny\n"),
                        sheet("b.csv", "id,act\n1,deny\n3,deny\n,demand\n"),
                        sheet("c.csv", "id,act\n1,deny\n2,deny\n9,deny\n")),
                FEW,
                1);
        assertThat(agreement.partial())
                .containsExactlyInAnyOrder(
                        new Partial(List.of("a.csv", "c.csv"), List.of("2")),
                        new Partial(List.of("a.csv", "b.csv"), List.of("3")),
                        new Partial(List.of("c.csv"), List.of("9")),
                        new Partial(List.of("b.csv"), List.of("line 4")));
    }

    @Test
    void anActorMayBeCalledByNameOtherSpellingOrId() {
        List<Actor> actors = List.of(
                actor("person:ann-lee", "Ann Lee", "Lee"),
                actor("person:bo-kim-1", "Bo Kim", "Kim"),
                actor("person:bo-kim-2", "Bo Kim", "Kim"),
                actor("body:port", "Port of Arnhaven", "the port"));
        Agreement agreement = Agreement.of(
                List.of(
                        sheet("a.csv", "id,speaker\n1,Ann Lee\n2,Bo Kim (person:bo-kim-1)\n3,Port of Arnhaven\n4,Kim\n"),
                        sheet("b.csv", "id,speaker\n1,LEE\n2,person:bo-kim-1\n3,The Port\n4,Bo Kim (person:bo-kim-2)\n")),
                actors,
                FEW,
                1);
        assertThat(agreement.differences()).extracting(Agreement.Difference::unit).containsExactly("4");
        assertThat(ActorNames.of(actors).label("person:bo-kim-2")).isEqualTo("Bo Kim (person:bo-kim-2)");
        assertThat(ActorNames.of(actors).label("body:port")).isEqualTo("Port of Arnhaven");
        assertThat(ActorNames.of(actors).label("")).isEqualTo("none");
    }

    private static Actor actor(String id, String name, String alias) {
        return new Actor(id, name, ActorKind.PERSON, List.of(alias), "", List.of(), "", "");
    }
}
