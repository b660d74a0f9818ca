using Microsoft.EntityFrameworkCore;

namespace Contexts.Inheritance;

public abstract class Animal
{
    public int Id { get; set; }
    public string Name { get; set; } = "";
}

public class Cat : Animal
{
    public bool Indoor { get; set; }
    public string Breed { get; set; } = "";
}

public class Dog : Animal
{
    public string Trick { get; set; } = "";
    public Owner Owner { get; set; } = null!;
}

public class Owner
{
    public int Id { get; set; }
}

public abstract class Payment
{
    public long Id { get; set; }
    public int Kind { get; set; }
}

public class CardPayment : Payment
{
    public string Card { get; set; } = "";
}

public class CashPayment : Payment
{
    public decimal Given { get; set; }
}

public class Vehicle
{
    public int Id { get; set; }
    public string Plate { get; set; } = "";
}

public class Truck : Vehicle
{
    public int Load { get; set; }
}

public abstract class Shape
{
    public Guid Id { get; set; }
    public string Color { get; set; } = "";
}

public class Circle : Shape
{
    public double Radius { get; set; }
}

public class Square : Shape
{
    public double Side { get; set; }
}

public class Context : DbContext
{
    public DbSet<Animal> Animals { get; set; } = null!;
    public DbSet<Cat> Cats { get; set; } = null!;
    public DbSet<Dog> Dogs { get; set; } = null!;
    public DbSet<Payment> Payments { get; set; } = null!;
    public DbSet<Vehicle> Vehicles { get; set; } = null!;
    public DbSet<Truck> Trucks { get; set; } = null!;
    public DbSet<Circle> Circles { get; set; } = null!;
    public DbSet<Square> Squares { get; set; } = null!;
    public DbSet<Shape> Shapes { get; set; } = null!;

    protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseNpgsql();

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.Entity<Payment>().HasDiscriminator(p => p.Kind).HasValue<CardPayment>(1).HasValue<CashPayment>(2);
        modelBuilder.Entity<Vehicle>().UseTptMappingStrategy();
        modelBuilder.Entity<Shape>().UseTpcMappingStrategy();
    }
}
