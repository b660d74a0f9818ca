[Table("cars"), Keyless]
[PgIndex("SoldAt", Method = "brin", With = ["pages_per_range=16", "autosummarize=on"])]
[PgIndex("Year int4_minmax_multi_ops(values_per_range=16)", Method = "brin")]
public record Car(DateTime? SoldAt, int? Year);
