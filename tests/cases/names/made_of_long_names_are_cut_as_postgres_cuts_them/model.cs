[Table("a_table_with_a_rather_long_name_that_leaves_no_room")]
public class Long
{
    [Key, Column(TypeName = "serial")]
    public int AColumnWithARatherLongNameToo { get; set; }

    [Unique, Check("another_column_with_a_long_name <> ''")]
    public string? AnotherColumnWithALongName { get; set; }

    [Column("parent_column_with_a_long_name_é"), References(typeof(Long))]
    public int? Parent { get; set; }
}
