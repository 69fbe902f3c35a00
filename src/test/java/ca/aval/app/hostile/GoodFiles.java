package ca.aval.app.hostile;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import javax.imageio.ImageIO;

/** Files with which nothing is wrong: the clay of which the others are made. */
final class GoodFiles {
    static final String HEADER =
            "Fiche;Nom;Prénom;Date de naissance;Degré;Groupe-repère;Langue;"
                    + "Nom du répondant 1;Prénom du répondant 1;Lien du répondant 1;"
                    + "Courriel du répondant 1;Téléphone du répondant 1;"
                    + "Adresse;Ville;Province;Code postal";
    private static final String[] FAMILIES = {"Gagné", "Roy", "D’Amours", "Côté", "St-Onge", "Ng"};
    private static final String[] GIVEN = {"Éloïse", "Noé", "Léa", "Mai", "Ian", "Zoé", "Jean-Guy"};

    private GoodFiles() {}

    /** A row under {@link #HEADER} of an invented pupil. */
    static String row(Random chance) {
        return String.join(
                ";",
                String.valueOf(1_000 + chance.nextInt(9_000)),
                FAMILIES[chance.nextInt(FAMILIES.length)],
                GIVEN[chance.nextInt(GIVEN.length)],
                "201%d-%02d-%02d"
                        .formatted(
                                chance.nextInt(10), 1 + chance.nextInt(12), 1 + chance.nextInt(28)),
                String.valueOf(1 + chance.nextInt(6)),
                "0" + (10 + chance.nextInt(40)),
                chance.nextBoolean() ? "Français" : "Anglais",
                FAMILIES[chance.nextInt(FAMILIES.length)],
                "Maëlle",
                "Mère",
                "m@exemple.com",
                "418-555-01" + (10 + chance.nextInt(90)),
                "12, rue des Lilas",
                "Alma",
                "QC",
                "G8B 1A1");
    }

    static String list(Random chance, int rows) {
        StringBuilder text = new StringBuilder(HEADER).append("\r\n");
        for (int i = 0; i < rows; i++) {
            text.append(row(chance)).append("\r\n");
        }
        return text.toString();
    }

    static byte[] csv(Random chance) {
        return utf8(list(chance, 1 + chance.nextInt(30)));
    }

    static byte[] staff(Random chance) {
        StringBuilder text = new StringBuilder("Matricule;Nom;Prénom;Fonction;Statut\n");
        for (int i = 0; i < 1 + chance.nextInt(20); i++) {
            text.append(chance.nextInt(900))
                    .append(";Roy;Luc")
                    .append(i)
                    .append(";Concierge;Régulier\n");
        }
        return utf8(text.toString());
    }

    static Map<String, String> oneRoster(Random chance) {
        StringBuilder users =
                new StringBuilder(
                        "sourcedId,status,enabledUser,orgSourcedIds,role,username,givenName,familyName,identifier,grades\n");
        StringBuilder enrolled =
                new StringBuilder("sourcedId,status,classSourcedId,userSourcedId,role,primary\n");
        StringBuilder births = new StringBuilder("sourcedId,status,birthDate\n");
        int pupils = 1 + chance.nextInt(20);
        for (int i = 0; i < pupils; i++) {
            users.append("u%d,active,true,o,student,u%d,Léa,Savoie%d,%d,4\n".formatted(i, i, i, i));
            enrolled.append("e%d,active,c1,u%d,student,false\n".formatted(i, i));
            births.append("u%d,active,2016-05-%02d\n".formatted(i, 1 + i));
        }
        Map<String, String> files = new LinkedHashMap<>();
        files.put(
                "manifest.csv",
                "propertyName,value\n"
                        + "manifest.version,1.0\n"
                        + "oneroster.version,1.1\n"
                        + "file.users,bulk\n");
        files.put("users.csv", users.toString());
        files.put(
                "classes.csv",
                "sourcedId,status,title,grades,classCode,classType\n"
                        + "c1,active,Quatrième,4,041,homeroom\n");
        files.put("enrollments.csv", enrolled.toString());
        files.put("demographics.csv", births.toString());
        return files;
    }

    static byte[] zip(Map<String, String> files) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8)) {
            for (Map.Entry<String, String> file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(utf8(file.getValue()));
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /** A few shapes; nobody's face. */
    static byte[] picture(Random chance, String format) {
        int side = 8 + chance.nextInt(120);
        BufferedImage image = new BufferedImage(side, side, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = image.createGraphics();
        for (int i = 0; i < 5; i++) {
            pen.setColor(new Color(chance.nextInt(1 << 24)));
            pen.fillOval(chance.nextInt(side), chance.nextInt(side), side / 2, side / 2);
        }
        pen.dispose();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, format, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    static byte[] pdf() {
        return utf8(
                "%PDF-1.4\n1 0 obj<</Type/Catalog/OpenAction<</S/JavaScript/JS(app.alert(1))>>>>"
                        + "endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n");
    }

    static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
