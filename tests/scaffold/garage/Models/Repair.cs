using System;
using System.ComponentModel.DataAnnotations.Schema;
using SchemaGen;

namespace Garage.Models;

[Table("repairs")]
[PgKey(nameof(CarId), nameof(Day))]
public class Repair
{
    [References(typeof(Car), OnDelete = ForeignKeyAction.Cascade)]
    public int CarId { get; set; }

    public DateOnly Day { get; set; }

    [Column(TypeName = "jsonb")]
    [DefaultSql("'[]'::jsonb")]
    public string Notes { get; set; } = null!;

    [ForeignKey(nameof(CarId))]
    public Car Car { get; set; } = null!;
}
