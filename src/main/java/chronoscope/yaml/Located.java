package chronoscope.yaml;

/** What reading a file gave, and where its parts stand. */
public record Located(LoadResult reading, Places places) {}
