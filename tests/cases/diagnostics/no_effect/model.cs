[Table("people")]
public class Person
{
    public int Id { get; set; }
}

[Table("cars")]
public class Car
{
    public int Id { get; set; }

    [MaxLength(4)]
    public int Year { get; set; }

    [Precision(10, 2)]
    public string Price { get; set; }

    [Precision(10, 2), Column(TypeName = "numeric")]
    public decimal Tax { get; set; }

    [StringLength(40), Column(TypeName = "varchar")]
    public string Make { get; set; }

    [MaxLength(40), Column(TypeName = "text")]
    public string Valid { get; set; }

    [MaxLength(4)]
    public List<string> Tags { get; set; }

    [MaxLength(32)]
    public byte[] Hash { get; set; }

    [Timestamp]
    public byte[] Version { get; set; }

    [Required]
    public Person Owner { get; set; }

    [DeleteBehavior(DeleteBehavior.Cascade)]
    public int? OwnerId { get; set; }
}
