[assembly: Sequence("sequence_of_sixty_three_bytes_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx")]

[PgEnum("enum_of_sixty_three_bytes_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx")]
public enum Long
{
    [EnumLabel("label_of_sixty_three_bytes_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx")]
    One,
}

[Table("table_of_sixty_three_bytes_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx")]
[PgIndex("A", Name = "index_of_sixty_three_bytes_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx")]
[Check("a <> ''", Name = "check_of_sixty_three_bytes_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx")]
public class LongNamed
{
    [Key, Column("column_of_sixty_three_bytes_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx", TypeName = "serial")]
    public int Id { get; set; }

    public string A { get; set; }

    public Long Long { get; set; }
}
