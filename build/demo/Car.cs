using System.ComponentModel.DataAnnotations;
using System.ComponentModel.DataAnnotations.Schema;
using SchemaGen;

namespace Garage;

[Table("cars")]
public class Car
{
    [Key, PgIndex]
    public int Id { get; set; }

    public required string Make { get; set; }

    [PgIndex(Unique = true)]
    public required string Model { get; set; }

    public string? Colour { get; set; }
}
