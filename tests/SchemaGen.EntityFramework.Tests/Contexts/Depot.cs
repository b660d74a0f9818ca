using System.ComponentModel.DataAnnotations;
using System.ComponentModel.DataAnnotations.Schema;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Contexts.Depot;

// Enumeration classes, complex collections, joins with payload to the class itself, shared keys, principal keys and cycles.
public abstract class Enumeration : IComparable
{
    [Required] public string Name { get; private set; } = null!;
    public int Id { get; private set; }
    protected Enumeration(int id, string name) => (Id, Name) = (id, name);
    public int CompareTo(object? other) => Id.CompareTo(((Enumeration)other!).Id);
}

public class OrderStatus(int id, string name) : Enumeration(id, name)
{
    public static readonly OrderStatus Submitted = new(1, nameof(Submitted).ToLowerInvariant());
    public static readonly OrderStatus Shipped = new(2, nameof(Shipped).ToLowerInvariant());
}

public abstract class Entity
{
    private int? requestedHash;
    private int id;
    private readonly List<string> events = [];
    public virtual int Id { get => id; protected set => id = value; }
    public IReadOnlyCollection<string> DomainEvents => events.AsReadOnly();
    public bool IsTransient() => requestedHash is null;
}

public interface IAggregateRoot;

public class Order : Entity, IAggregateRoot
{
    private readonly List<OrderItem> orderItems = [];
    private int? buyerId;
    private int orderStatusId;
    private string? description;
    public Address Address { get; private set; } = null!;
    public int? GetBuyerId => buyerId;
    public OrderStatus OrderStatus { get; private set; } = null!;
    public IReadOnlyCollection<OrderItem> OrderItems => orderItems;
    public string Describe() => description + orderStatusId;
}

public class Address
{
    public string Street { get; init; } = "";
    public string? Zip { get; init; }
}

public class OrderItem : Entity
{
    private decimal unitPrice;
    private int units;
    public string ProductName { get; private set; } = "";
    public decimal Total => unitPrice * units;
}

public class Buyer : Entity
{
    public string IdentityGuid { get; private set; } = "";
}

// A person knows persons, with what they say of each other.
public class Person
{
    public int PersonId { get; set; }
    [MaxLength(50)] public required string Nick { get; set; }
    public List<Person> Knows { get; } = [];
    public List<Person> KnownBy { get; } = [];
    public List<Acquaintance> Acquaintances { get; } = [];
    public ICollection<Badge> Badges { get; } = [];
    public Profile? Profile { get; set; }
    public Person? Mentor { get; set; }
    public ICollection<Person> Pupils { get; } = [];
    public Contact Contact { get; set; } = new();
    public List<Stay> Stays { get; set; } = [];
}

public class Acquaintance
{
    public int FromId { get; set; }
    public int ToId { get; set; }
    public Person From { get; set; } = null!;
    public Person To { get; set; } = null!;
    public DateOnly Since { get; set; }
}

public class Badge
{
    public short Id { get; set; }
    public string Title { get; set; } = "";
}

public class Profile
{
    [Key, ForeignKey(nameof(Person))] public int PersonId { get; set; }
    public Person Person { get; set; } = null!;
    public string? Text { get; set; }
}

public class Contact
{
    public string? Mail { get; set; }
    public Phone Home { get; set; } = new();
    public List<string> Aliases { get; set; } = [];
}

public class Phone
{
    public string Number { get; set; } = "";
    public short? Prefix { get; set; }
}

public class Stay
{
    public string City { get; set; } = "";
    public DateOnly From { get; set; }
    public List<Phone> Phones { get; set; } = [];
}

[ComplexType]
public record Dimensions(decimal Width, decimal Height)
{
    public Weight? Weight { get; init; }
}

public readonly record struct Weight(double Value, string Unit);

public class Warehouse
{
    public Guid Id { get; set; }
    public string Country { get; set; } = "";
    public string Number { get; set; } = "";
    public List<Bay> Bays { get; } = [];
    public Bay? Entrance { get; set; }
}

public class Bay
{
    public int Id { get; set; }
    public string? WarehouseCountry { get; set; }
    public string? WarehouseNumber { get; set; }
    public Warehouse? Warehouse { get; set; }
    public Dimensions Size { get; set; } = new(1, 1);
    public string? Owner { get; set; }
}

public class Movement
{
    public Guid FromId { get; set; }
    public int Line { get; set; }
    public List<Note> Notes { get; } = [];
    public Movement? Previous { get; set; }
}

public class Note
{
    public int Id { get; set; }
    public string? Text { get; set; }
}

public class OrderConfiguration : IEntityTypeConfiguration<Order>
{
    public void Configure(EntityTypeBuilder<Order> orderConfiguration)
    {
        orderConfiguration.ToTable("orders");
        orderConfiguration.Ignore(b => b.DomainEvents);
        orderConfiguration.Property(o => o.Id).UseHiLo("orderseq");
        orderConfiguration.OwnsOne(o => o.Address, a =>
        {
            a.Property<int>("OrderId").UseHiLo("orderseq");
            a.WithOwner();
        });
        orderConfiguration.Property<int?>("buyerId").UsePropertyAccessMode(PropertyAccessMode.Field)
            .HasColumnName("BuyerId").IsRequired(false);
        orderConfiguration.Property<int>("orderStatusId").UsePropertyAccessMode(PropertyAccessMode.Field)
            .HasColumnName("OrderStatusId").IsRequired();
        orderConfiguration.Property<string>("description").IsRequired(false);
        var navigation = orderConfiguration.Metadata.FindNavigation(nameof(Order.OrderItems));
        navigation!.SetPropertyAccessMode(PropertyAccessMode.Field);
        orderConfiguration.HasOne<Buyer>().WithMany().IsRequired(false).HasForeignKey("buyerId");
        orderConfiguration.HasOne(o => o.OrderStatus).WithMany().HasForeignKey("orderStatusId");
    }
}

public class OrderItemConfiguration : IEntityTypeConfiguration<OrderItem>
{
    public void Configure(EntityTypeBuilder<OrderItem> builder)
    {
        builder.ToTable("orderItems");
        builder.Ignore(b => b.DomainEvents);
        builder.Property(o => o.Id).UseHiLo("orderitemseq");
        builder.Property<int>("OrderId").IsRequired();
        builder.Property<decimal>("unitPrice").HasColumnName("UnitPrice").IsRequired();
        builder.Property<int>("units").HasColumnName("Units").HasDefaultValue(1).IsRequired();
    }
}

public class DepotContext(DbContextOptions<DepotContext> options) : DbContext(options)
{
    public const string DefaultSchema = "depot";

    public DepotContext()
        : this(new DbContextOptionsBuilder<DepotContext>().UseNpgsql("Host=localhost", o => o.MigrationsHistoryTable("__Migrations", DefaultSchema)).Options)
    {
    }

    public DbSet<Order> Orders { get; set; }
    public DbSet<OrderItem> OrderItems { get; set; }
    public DbSet<OrderStatus> Statuses { get; set; }
    public DbSet<Person> People { get; init; }
    public DbSet<Warehouse> Warehouses => Set<Warehouse>();
    public DbSet<Movement> Movements => Set<Movement>();

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.HasDefaultSchema(DefaultSchema);
        modelBuilder.ApplyConfigurationsFromAssembly(typeof(DepotContext).Assembly, t => t.Namespace == "Contexts.Depot");
        modelBuilder.Entity<Buyer>(b =>
        {
            b.ToTable("buyers", DefaultSchema).Ignore(x => x.DomainEvents);
            b.Property(x => x.IdentityGuid).HasMaxLength(200);
            b.HasIndex("IdentityGuid").IsUnique();
        });
        modelBuilder.Entity<OrderStatus>(s =>
        {
            s.ToTable("orderstatus");
            s.Property(o => o.Id).HasDefaultValue(1).ValueGeneratedNever().IsRequired();
            s.Property(o => o.Name).HasMaxLength(200);
        });
        modelBuilder.Entity<Person>(p =>
        {
            p.HasMany(x => x.Knows).WithMany(x => x.KnownBy).UsingEntity<Acquaintance>(
                r => r.HasOne(a => a.To).WithMany().HasForeignKey(a => a.ToId).OnDelete(DeleteBehavior.Restrict),
                l => l.HasOne(a => a.From).WithMany(x => x.Acquaintances).HasForeignKey(a => a.FromId),
                j => j.Property(a => a.Since).HasDefaultValueSql("CURRENT_DATE"));
            p.HasMany(x => x.Badges).WithMany().UsingEntity("person_badges", j => j.Property<bool>("Shown").HasDefaultValue(true));
            p.HasOne(x => x.Mentor).WithMany(x => x.Pupils).HasForeignKey("MentorNick").HasPrincipalKey(x => x.Nick);
            p.ComplexProperty(x => x.Contact, c => c.ToJson("contact"));
            p.ComplexCollection(x => x.Stays, s => s.ToJson());
        });
        modelBuilder.Entity<Warehouse>(w =>
        {
            w.HasAlternateKey(x => new { x.Country, x.Number });
            w.HasMany(x => x.Bays).WithOne(b => b.Warehouse)
                .HasForeignKey(b => new { b.WarehouseCountry, b.WarehouseNumber })
                .HasPrincipalKey(x => new { x.Country, x.Number }).OnDelete(DeleteBehavior.SetNull);
            w.HasOne(x => x.Entrance).WithOne().HasForeignKey<Warehouse>("EntranceId").OnDelete(DeleteBehavior.NoAction);
        });
        modelBuilder.Entity<Bay>().HasOne<Person>().WithMany().HasForeignKey(b => b.Owner).HasPrincipalKey(p => p.Nick);
        modelBuilder.Entity<Movement>(m =>
        {
            m.HasKey(x => new { x.FromId, x.Line });
            m.HasMany(x => x.Notes).WithOne().IsRequired();
            m.HasOne(x => x.Previous).WithOne().HasForeignKey<Movement>("PreviousFromId", "PreviousLine");
            m.HasOne<Warehouse>().WithMany().HasForeignKey(x => x.FromId);
        });
    }
}
