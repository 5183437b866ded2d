package chronoscope.app;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The packaged program has the licence of each library that is in it. */
@Tag("once")
@Tag("program")
class LicencesTest {
    private static final Map<String, String> WORDS = Map.of(
            "Apache-2.0", "Apache License",
            "BSD-3-Clause", "Redistribution and use in source and binary forms",
            "LGPL-3.0", "GNU LESSER GENERAL PUBLIC LICENSE",
            "MIT", "Permission is hereby granted, free of charge");

    private ZipFile jar;

    /** @param folder where its classes are */
    private record Library(String folder, String licence, List<String> texts) {
        static Library of(String line) {
            List<String> words = List.of(line.split(" +", -1));
            return new Library(words.get(0), words.get(1), words.subList(2, words.size()));
        }
    }

    @BeforeEach
    void open() throws IOException {
        jar = new ZipFile(Packaged.program().toFile());
    }

    @AfterEach
    void close() throws IOException {
        jar.close();
    }

    private List<String> names() {
        return jar.stream().map(ZipEntry::getName).toList();
    }

    private String text(String name) throws IOException {
        ZipEntry entry = jar.getEntry("META-INF/" + name);
        assertThat(entry).as(name).isNotNull();
        return new String(jar.getInputStream(entry).readAllBytes(), UTF_8);
    }

    private List<Library> libraries() throws IOException {
        return text("licenses/libraries.txt")
                .lines()
                .filter(line -> line.contains("/ "))
                .map(Library::of)
                .toList();
    }

    @Test
    void each_library_is_listed_with_its_text() throws IOException {
        for (Library library : libraries()) {
            assertThat(text(library.texts().get(0)).replaceAll("\\s+", " "))
                    .as(library.folder())
                    .contains(WORDS.getOrDefault(library.licence(), "no such licence"));
            for (String name : library.texts()) {
                assertThat(text(name)).isNotBlank();
            }
        }
        assertThat(text("licenses/citation-styles.txt")).contains("Attribution-ShareAlike 3.0", "citationstyles.org");
    }

    @Test
    void each_class_is_of_a_library_that_is_listed_or_the_programs_own() throws IOException {
        List<String> folders = libraries().stream().map(Library::folder).toList();
        List<String> classes = names().stream()
                .filter(name -> name.endsWith(".class") && !name.startsWith("chronoscope/"))
                .toList();
        assertThat(classes).allMatch(name -> folders.stream().anyMatch(name::startsWith));
        assertThat(folders).allMatch(folder -> classes.stream().anyMatch(name -> name.startsWith(folder)));
    }
}
