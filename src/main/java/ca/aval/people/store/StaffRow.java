package ca.aval.people.store;

import ca.aval.people.EmployeeCategory;
import ca.aval.people.Engagement;
import ca.aval.people.PersonName;
import ca.aval.people.StaffField;
import ca.aval.people.StaffFunction;
import ca.aval.people.StaffId;
import ca.aval.people.StaffLeave;
import ca.aval.people.StaffMember;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.UUID;

/** The row of a person whom the policy covers. */
@Entity
@Table(name = "staff_member")
public class StaffRow {
    @Id UUID id;
    @Version int version;

    @Column(name = "employee_number")
    @Nullable String employeeNumber;

    @Column(name = "family_name")
    String familyName;

    @Column(name = "given_name")
    String givenName;

    @Column(name = "usual_name")
    @Nullable String usualName;

    @Nullable String email;
    String category;

    @Column(name = "hand_edited")
    @Nullable String handEdited;

    protected StaffRow() {}

    StaffRow(StaffMember member) {
        id = member.id().value();
        version = member.version();
        employeeNumber = member.employeeNumber();
        familyName = member.name().family();
        givenName = member.name().given();
        usualName = member.usualName();
        email = member.email();
        category = member.category().name();
        handEdited = FieldSet.written(member.handEdited());
    }

    StaffMember toMember(
            List<StaffFunction> functions, List<Engagement> engagements, List<StaffLeave> leaves) {
        return new StaffMember(
                new StaffId(id),
                version,
                employeeNumber,
                new PersonName(familyName, givenName),
                usualName,
                email,
                EmployeeCategory.valueOf(category),
                functions,
                engagements,
                leaves,
                FieldSet.read(handEdited, StaffField.class));
    }
}
