[assembly: Domain("pos", "integer", Check = "calc(VALUE) > 0", Default = "calc(3)")]

[Table("nums")]
public class Num
{
    public int Id { get; set; }

    [Column(TypeName = "pos")] public int V { get; set; }
}
