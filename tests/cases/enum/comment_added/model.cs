[PgEnum, PgComment("how it's painted")]
public enum Colour { Red }
