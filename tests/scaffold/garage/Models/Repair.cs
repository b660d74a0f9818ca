using System;
using System.ComponentModel.DataAnnotations;
using System.ComponentModel.DataAnnotations.Schema;
using SchemaGen;

namespace Garage.Models;

[Table("repairs")]
public class Repair
{
    [Key]
    [References(typeof(Car), OnDelete = ForeignKeyAction.Cascade)]
    public int CarId { get; set; }

    [Key]
    public DateOnly Day { get; set; }

    [Column(TypeName = "jsonb")]
    [DefaultSql("'[]'::jsonb")]
    public string Notes { get; set; } = null!;

    [ForeignKey(nameof(CarId))]
    public Car Car { get; set; } = null!;
}
