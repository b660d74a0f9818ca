using System.ComponentModel.DataAnnotations;
using Microsoft.EntityFrameworkCore;

namespace Contexts.OwnedByAttribute;

[Owned]
public class Address
{
    [MaxLength(100)]
    public string Street { get; set; } = "";
    public string? Line2 { get; set; }
    public Country Country { get; set; } = null!;
}

[Owned]
public class Country
{
    public string Code { get; set; } = "";
}

public class Shipment
{
    public int Id { get; set; }
    public Address From { get; set; } = null!;
    public Address? To { get; set; }
}

public class Depot
{
    public int Id { get; set; }
    public List<Address> Addresses { get; set; } = [];
}

public class Context : DbContext
{
    public DbSet<Shipment> Shipments { get; set; } = null!;
    public DbSet<Depot> Depots { get; set; } = null!;

    protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseNpgsql();
}
