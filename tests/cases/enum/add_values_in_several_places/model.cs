[PgEnum]
public enum Size { Tiny, Wee, Small, Medium, Large, Huge, Vast }
