[Table("people")]
public class Person
{
    public int Id { get; set; }

    public Car Car { get; set; }
}

[Table("cars")]
public class Car
{
    public int Id { get; set; }

    public Person Owner { get; set; }
}

[Table("notes"), NoKey]
public record Note(string Text);

[Table("letters")]
public class Letter
{
    public int Id { get; set; }

    public int NoteId { get; set; }

    public Note Note { get; set; }
}
