[PgEnum, PgComment("the colour")]
public enum Colour { Red }
