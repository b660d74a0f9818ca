using System;
using System.Collections.Generic;
using System.ComponentModel.DataAnnotations;
using System.ComponentModel.DataAnnotations.Schema;
using SchemaGen;

namespace Garage.Models;

[Table("cars")]
[PgIndex(nameof(Make), nameof(Model))]
[PgComment("Every car that we ever had.")]
public class Car
{
    [Column(TypeName = "serial")]
    public int Id { get; set; }

    [MaxLength(12)]
    [Unique]
    public required string Plate { get; set; }

    public required string Make { get; set; }

    public required string Model { get; set; }

    [DefaultSql("'petrol'::public.fuel")]
    public Fuel Fuel { get; set; }

    [Check("(year > 1885)")]
    [PgIndex(Name = "cars_newest", Descending = true, NullsLast = true, Where = "(owner_id IS NULL)")]
    [PgComment("The year in which it was made.")]
    public short? Year { get; set; }

    [Column(TypeName = "numeric(10,2)")]
    [DefaultSql("0")]
    public decimal Price { get; set; }

    [Computed("((make || ' '::text) || model)")]
    public string Label { get; set; } = null!;

    [References(typeof(Person))]
    public int? OwnerId { get; set; }

    [DefaultSql("now()")]
    public DateTime BoughtAt { get; set; }

    [ForeignKey(nameof(OwnerId))]
    public Person? Owner { get; set; }

    public ICollection<Repair> Repairs { get; set; } = [];
}
