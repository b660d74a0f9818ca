using Microsoft.EntityFrameworkCore;

namespace Contexts.OwnersOfOneClass;

// One owned class with several owners, whose keys are texts, numbers and pairs.
public class Customer
{
    public string Id { get; set; } = "";
    public List<Contact> Contacts { get; } = [];
    public Contact Main { get; set; } = null!;
    public Contact? Spare { get; set; }
    public List<Phone> Phones { get; } = [];
    public Image? Portrait { get; set; }
}

public class Supplier
{
    public string Code { get; set; } = "";
    public List<Contact> Contacts { get; } = [];
    public List<Phone> Phones { get; } = [];
    public Image? Logo { get; set; }
}

public class Branch
{
    public int CompanyId { get; set; }
    public string Number { get; set; } = "";
    public List<Contact> Contacts { get; } = [];
    public List<Phone> Phones { get; } = [];
}

public class Agency
{
    public Guid Id { get; set; }
    public List<Phone> Phones { get; } = [];
    public ICollection<Image> Images { get; } = [];
}

public class Contact
{
    public string Name { get; set; } = "";
    public string? Mail { get; set; }
}

public class Phone
{
    public int Id { get; set; }
    public string Number { get; set; } = "";
}

public class Image
{
    public string Url { get; set; } = "";
    public Size Size { get; set; } = null!;
}

public class Size
{
    public int Width { get; set; }
    public int? Height { get; set; }
}

public class Context : DbContext
{
    public DbSet<Customer> Customers => Set<Customer>();
    public DbSet<Supplier> Suppliers => Set<Supplier>();
    public DbSet<Branch> Branches => Set<Branch>();
    public DbSet<Agency> Agencies => Set<Agency>();

    protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseNpgsql();

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.Entity<Supplier>().HasKey(s => s.Code);
        modelBuilder.Entity<Branch>().HasKey(b => new { b.CompanyId, b.Number });
        modelBuilder.Entity<Customer>(c =>
        {
            c.OwnsMany(x => x.Contacts, o =>
            {
                o.ToTable("customer_contacts");
                o.WithOwner().HasForeignKey("Owner");
                o.Property<int>("Id");
                o.HasKey("Id");
            });
            c.OwnsOne(x => x.Main, o => o.WithOwner().HasForeignKey("TheCustomer"));
            c.OwnsOne(x => x.Spare, o =>
            {
                o.ToTable("spare_contacts");
                o.WithOwner().HasForeignKey("Whose");
            });
            c.OwnsMany(x => x.Phones, p => p.WithOwner().HasForeignKey("OwnerId"));
            c.OwnsOne(x => x.Portrait, i => i.OwnsOne(y => y.Size));
        });
        modelBuilder.Entity<Supplier>(s =>
        {
            s.OwnsMany(x => x.Contacts, o =>
            {
                o.ToTable("supplier_contacts");
                o.WithOwner().HasForeignKey("Owner");
                o.Property<int>("Id");
                o.HasKey("Id");
            });
            s.OwnsMany(x => x.Phones, p =>
            {
                p.WithOwner().HasForeignKey("OwnerId");
                p.HasIndex(y => y.Number).IsUnique();
            });
            s.OwnsOne(x => x.Logo, i =>
            {
                i.ToTable("logos");
                i.WithOwner().HasForeignKey("Supplier");
                i.OwnsOne(y => y.Size);
            });
        });
        modelBuilder.Entity<Branch>(b =>
        {
            b.OwnsMany(x => x.Contacts, o => o.WithOwner().HasForeignKey("Company", "Branch"));
            b.OwnsMany(x => x.Phones);
        });
        modelBuilder.Entity<Agency>(a =>
        {
            a.OwnsMany(x => x.Phones, p =>
            {
                p.WithOwner().HasForeignKey("OwnerId");
                p.HasKey(y => y.Id);
            });
            a.OwnsMany(x => x.Images, i =>
            {
                i.WithOwner().HasForeignKey("Agency");
                i.OwnsOne(y => y.Size);
            });
        });
    }
}
