package ca.aval.people.roster;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Class lists of invented pupils. */
final class Lists {
    static final String HEADER =
            "Fiche;Nom;Prénom;Date de naissance;Sexe;Degré;Groupe-repère;Langue;"
                    + "Nom du répondant 1;Prénom du répondant 1;Lien du répondant 1;"
                    + "Courriel du répondant 1;Téléphone du répondant 1;"
                    + "Nom du répondant 2;Prénom du répondant 2;Lien du répondant 2;"
                    + "Courriel du répondant 2;Téléphone du répondant 2;"
                    + "Adresse;Ville;Province;Code postal;Parents séparés";
    static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

    private Lists() {}

    /** A row under {@link #HEADER} with two adults at one address. */
    static String row(String number, String family, String given, String birth, String group) {
        return number
                + ";"
                + family
                + ";"
                + given
                + ";"
                + birth
                + ";F;4;"
                + group
                + ";Français;Savoie;Maëlle;Mère;m.savoie@exemple.com;418-555-0101;"
                + "Ouellet;Hugo;Père;;418-555-0102;12, rue des Lilas;Alma;QC;G8B 1A1;";
    }

    static RosterFile csv(Charset charset, String... lines) {
        return new RosterFile("liste.csv", (String.join("\r\n", lines) + "\r\n").getBytes(charset));
    }

    static RosterFile csv(String... lines) {
        return csv(StandardCharsets.UTF_8, lines);
    }

    static RosterReading.Read read(RosterFile... files) {
        RosterReading reading = new RosterReader().read(List.of(files));
        if (reading instanceof RosterReading.Read read) {
            return read;
        }
        throw new AssertionError(reading.toString());
    }

    static RosterReading.NotUnderstood refused(RosterFile file) {
        RosterReading reading = new RosterReader().read(List.of(file));
        if (reading instanceof RosterReading.NotUnderstood refused) {
            return refused;
        }
        throw new AssertionError("read as a class list");
    }

    static RosterFile zip(Map<String, String> files) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8)) {
            for (Map.Entry<String, String> file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue().getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new RosterFile("ecole.zip", out.toByteArray());
    }

    /** A OneRoster 1.1 archive with two pupils of class 041 and one adult of the first. */
    static Map<String, String> oneRoster11() {
        Map<String, String> files = new LinkedHashMap<>();
        files.put("manifest.csv", manifest("1.1", "bulk"));
        files.put(
                "users.csv",
                """
                sourcedId,status,dateLastModified,enabledUser,orgSourcedIds,role,username,userIds,givenName,familyName,middleName,identifier,email,sms,phone,agentSourcedIds,grades,password
                g1,active,,true,o,parent,g1,,Maëlle,Savoie,,,m.savoie@exemple.com,418-555-0103,,,,secret
                u1,active,,true,o,student,u1,,Léa,Savoie,,9001,,,,g1,4,
                u2,active,,true,o,student,u2,,Noé,Caron,,9002,,,,,4,
                u3,tobedeleted,,true,o,student,u3,,Ève,Roy,,9003,,,,,4,
                t1,active,,true,o,teacher,t1,,Luc,Morin,,77,,,,,,
                """);
        files.put(
                "classes.csv",
                """
                sourcedId,status,dateLastModified,title,grades,courseSourcedId,classCode,classType,location,schoolSourcedId,termSourcedIds,subjects,subjectCodes,periods
                c1,active,,Quatrième A,4,x,041,homeroom,,o,s,,,
                c2,active,,Musique,4,x,MUS,scheduled,,o,s,,,
                c3,active,,Quatrième B,4,x,042,homeroom,,o,s,,,
                """);
        files.put(
                "enrollments.csv",
                """
                sourcedId,status,dateLastModified,classSourcedId,schoolSourcedId,userSourcedId,role,primary,beginDate,endDate
                e0,active,,c2,o,u1,student,false,,
                e1,active,,c1,o,u1,student,false,,
                e2,active,,c1,o,u2,student,false,,
                e3,active,,c1,o,t1,teacher,true,,
                """);
        files.put(
                "demographics.csv",
                """
                sourcedId,status,dateLastModified,birthDate,sex,white
                u1,active,,2016-12-22,female,true
                u2,active,,2016-05-14,male,true
                """);
        return files;
    }

    /** The same in version 1.2: roles in a table of their own, and the name in use. */
    static Map<String, String> oneRoster12() {
        Map<String, String> files = oneRoster11();
        files.put("manifest.csv", manifest("1.2", "bulk"));
        files.put(
                "users.csv",
                """
                sourcedId,status,dateLastModified,enabledUser,username,userIds,givenName,familyName,middleName,identifier,email,sms,phone,agentSourcedIds,grades,password,userMasterIdentifier,preferredGivenName,preferredMiddleName,preferredFamilyName,primaryOrgSourcedId,pronouns
                g1,active,,true,g1,,Maëlle,Savoie,,,m.savoie@exemple.com,,418-555-0101,u1,,,,,,,,
                u1,active,,true,u1,,Léa,Savoie,,9001,,,,,4,,,Léo,,,,
                u2,active,,true,u2,,Noé,Caron,,9002,,,,,4,,,,,,,
                t1,active,,true,t1,,Luc,Morin,,77,,,,,,,,,,,,
                """);
        files.put(
                "roles.csv",
                """
                sourcedId,status,dateLastModified,userSourcedId,roleType,role,beginDate,endDate,orgSourcedId,userProfileSourcedId
                r1,active,,u1,primary,student,,,o,
                r2,active,,u2,primary,student,,,o,
                r3,active,,g1,primary,guardian,,,o,
                r4,active,,t1,primary,teacher,,,o,
                """);
        return files;
    }

    static String manifest(String version, String mode) {
        return "propertyName,value\nmanifest.version,1.0\noneroster.version,"
                + version
                + "\nfile.users,"
                + mode
                + "\n";
    }
}
