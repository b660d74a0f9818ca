[Table("a \"t\""), Keyless]
public class T
{
    [Column("a \"c\""), DefaultSql("'{{ x }}'")]
    public string C { get; set; }

    [Column("select"), PgComment("it's {{ a }} comment")]
    public string? Select { get; set; }

    [Column("Ü"), Identity]
    public long U { get; set; }
}
