[assembly: Extension("btree_gist")]

[Table("rooms")]
[PgKey(nameof(Id), nameof(Valid), WithoutOverlaps = true)]
public class Room
{
    public int Id { get; set; }
    [Column(TypeName = "daterange")] public string Valid { get; set; } = "";
}
