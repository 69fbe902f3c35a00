package ca.aval.school.store;

import ca.aval.platform.text.Language;
import ca.aval.platform.time.SchoolYear;
import ca.aval.school.OfficialAccount;
import ca.aval.school.PostalAddress;
import ca.aval.school.PrivacyOfficer;
import ca.aval.school.Province;
import ca.aval.school.School;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.UUID;

/** The row of the school. */
@Entity
@Table(name = "school")
public class SchoolRow {
    @Id UUID id;
    @Version int version;
    String organization;
    String name;
    String province;

    @Column(name = "first_year")
    int firstYear;

    String language;
    @Nullable String street;
    @Nullable String city;

    @Column(name = "address_province")
    @Nullable String addressProvince;

    @Column(name = "postal_code")
    @Nullable String postalCode;

    @Nullable String phone;
    @Nullable String email;
    @Nullable String website;

    @Column(name = "officer_name")
    @Nullable String officerName;

    /** In the language of the school: what rows held before each language had its own. */
    @Column(name = "officer_title")
    @Nullable String officerTitle;

    @Column(name = "officer_title_fr")
    @Nullable String officerTitleFrench;

    @Column(name = "officer_title_en")
    @Nullable String officerTitleEnglish;

    @Column(name = "officer_email")
    @Nullable String officerEmail;

    @Column(name = "officer_phone")
    @Nullable String officerPhone;

    @Column(name = "officer_address")
    @Nullable String officerAddress;

    @Nullable String logo;

    protected SchoolRow() {}

    SchoolRow(School school) {
        id = school.id();
        version = school.version();
        organization = school.organization();
        name = school.name();
        province = school.province().name();
        firstYear = school.year().firstYear();
        language = school.language().code();
        street = school.address().street();
        city = school.address().city();
        addressProvince = school.address().province();
        postalCode = school.address().postalCode();
        phone = school.phone();
        email = school.email();
        website = school.website();
        officerName = school.officer().name();
        officerTitleFrench = school.officer().frenchTitle();
        officerTitleEnglish = school.officer().englishTitle();
        officerEmail = school.officer().email();
        officerPhone = school.officer().phone();
        officerAddress = school.officer().address();
        logo = school.logo();
    }

    School toSchool(List<OfficialAccount> accounts) {
        return new School(
                id,
                version,
                organization,
                name,
                Province.valueOf(province),
                new SchoolYear(firstYear),
                Language.of(language),
                new PostalAddress(street, city, addressProvince, postalCode),
                phone,
                email,
                website,
                officer(),
                logo,
                accounts);
    }

    private PrivacyOfficer officer() {
        if (officerTitle != null) {
            return PrivacyOfficer.titled(
                    Language.of(language),
                    officerName,
                    officerTitle,
                    officerEmail,
                    officerPhone,
                    officerAddress);
        }
        return new PrivacyOfficer(
                officerName,
                officerTitleFrench,
                officerTitleEnglish,
                officerEmail,
                officerPhone,
                officerAddress);
    }
}
