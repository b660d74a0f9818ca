[PgEnum]
public enum Size { Small, Medium, Large }
