[Table("cars")]
public class Car
{
    [PgKey(IndexComment = "new", Comment = "of the key")] public int Id { get; set; }
    [Unique(IndexComment = "of the model")] public string Model { get; set; } = "";
}
