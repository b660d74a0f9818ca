[Table("people")]
public class Person
{
    public int Id { get; set; }

    public string Tags { get; set; }
}
