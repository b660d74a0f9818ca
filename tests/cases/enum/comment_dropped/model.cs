[PgEnum]
public enum Colour { Red }
