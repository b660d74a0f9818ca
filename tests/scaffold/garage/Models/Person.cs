using System.Collections.Generic;
using System.ComponentModel.DataAnnotations.Schema;
using SchemaGen;

namespace Garage.Models;

[Table("people", Schema = "hr")]
public class Person
{
    public int Id { get; set; }

    public required string Name { get; set; }

    [Column(TypeName = "public.citext")]
    [Unique]
    public required string Email { get; set; }

    [References(typeof(Person), OnDelete = ForeignKeyAction.SetNull)]
    public int? ManagerId { get; set; }

    [ForeignKey(nameof(ManagerId))]
    public Person? Manager { get; set; }

    [InverseProperty(nameof(Person.Manager))]
    public ICollection<Person> ManagerPeople { get; set; } = [];

    public ICollection<Car> Cars { get; set; } = [];
}
