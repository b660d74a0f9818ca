[Table("cars")]
public class Car
{
    public int Id { get; set; }

    public string Make { get; set; }

    public string? Model { get; set; }

    [Required]
    public string? Colour { get; set; }

    public required string[] Tags { get; set; }

    public string?[]? Notes { get; set; }

    public int? Year { get; set; }

    public Nullable<bool> Sold { get; set; }

    public byte[]? Photo { get; set; }
}

#nullable disable
[Table("owners")]
public class Owner
{
    public int Id { get; set; }

    public string Name { get; set; }

    [Required]
    public string Email { get; set; }
}
