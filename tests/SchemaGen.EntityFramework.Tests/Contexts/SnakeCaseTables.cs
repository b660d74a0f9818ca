using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Contexts.SnakeCaseTables;

// EFCore.NamingConventions names a foreign key when it is added and when the table of its class is named:
// what its principal is called later it does not see.
public class Author
{
    public int Id { get; set; }
    public List<Book> Books { get; set; } = [];
    public ICollection<Genre> Genres { get; set; } = [];
    public List<Phone> Phones { get; set; } = [];
}

[Index(nameof(Title), Name = "ix_given_by_attribute")]
public class Book
{
    public int Id { get; set; }
    public string Title { get; set; } = "";
    public string Subtitle { get; set; } = "";
    public int AuthorId { get; set; }
    public Author Author { get; set; } = null!;
    public Shelf? Shelf { get; set; }
}

public class Shelf
{
    public int Id { get; set; }
    public Author? Owner { get; set; }
}

public class Genre
{
    public int Id { get; set; }
    public ICollection<Author> Authors { get; set; } = [];
    public Genre? Parent { get; set; }
}

public class Phone
{
    public string Number { get; set; } = "";
}

public class Award
{
    public int Id { get; set; }
    public int AuthorId { get; set; }
    public Guid? Code { get; set; }
}

public abstract class Node
{
    public long Id { get; set; }
    public string Title { get; set; } = "";
}

public class Page : Node
{
    public string Body { get; set; } = "";
    public Author? Writer { get; set; }
}

public class Sheet : Page
{
    public int Number { get; set; }
    public Node? Copied { get; set; }
}

public class Reaction
{
    public int Id { get; set; }
    public Page Page { get; set; } = null!;
    public Node? Root { get; set; }
}

// Only their configurations name them, in the order of these.
public class Harbor
{
    public int Id { get; set; }
    public List<Ship> Ships { get; set; } = [];
}

public class Ship
{
    public int Id { get; set; }
    public int HomeId { get; set; }
    public Harbor Harbor { get; set; } = null!;
    public int? YardId { get; set; }
    public Yard? Yard { get; set; }
}

public class Yard
{
    public int Id { get; set; }
    public Harbor? Harbor { get; set; }
}

public class Zone
{
    public int Id { get; set; }
    public int HarborId { get; set; }
    public int YardId { get; set; }
}

public class HarborMap : IEntityTypeConfiguration<Harbor>
{
    public void Configure(EntityTypeBuilder<Harbor> builder) => builder.ToTable("harbor_table");
}

public class ShipMap : IEntityTypeConfiguration<Ship>
{
    public void Configure(EntityTypeBuilder<Ship> builder)
    {
        builder.ToTable("ship_table");
        builder.HasOne(s => s.Harbor).WithMany(h => h.Ships).HasForeignKey(s => s.HomeId);
        builder.HasOne(s => s.Yard).WithMany().HasForeignKey(s => s.YardId);
    }
}

public class YardMap : IEntityTypeConfiguration<Yard>
{
    public void Configure(EntityTypeBuilder<Yard> builder)
    {
        builder.HasOne(y => y.Harbor).WithMany();
        builder.ToTable("yard_table");
    }
}

public class ZoneMap : IEntityTypeConfiguration<Zone>
{
    public void Configure(EntityTypeBuilder<Zone> builder)
    {
        builder.HasOne<Harbor>().WithMany().HasForeignKey(z => z.HarborId);
        builder.HasOne<Yard>().WithMany().HasForeignKey(z => z.YardId);
        builder.ToTable("zones");
    }
}

public class Context : DbContext
{
    public DbSet<Author> Authors => Set<Author>();
    public DbSet<Book> Books => Set<Book>();
    public DbSet<Genre> Genres => Set<Genre>();
    public DbSet<Node> Nodes => Set<Node>();
    public DbSet<Page> Pages => Set<Page>();
    public DbSet<Reaction> Reactions => Set<Reaction>();

    protected override void OnConfiguring(DbContextOptionsBuilder options) =>
        options.UseNpgsql("Host=localhost").UseSnakeCaseNamingConvention();

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.Entity<Award>().HasOne<Author>().WithMany().HasForeignKey(a => a.AuthorId);
        modelBuilder.Entity<Book>(b =>
        {
            b.ToTable("tbl_book");
            b.HasIndex(x => x.Subtitle, "ix_given_by_a_call");
            b.HasIndex(x => x.Title, "ix_given_once_more");
        });
        modelBuilder.Entity<Author>(b =>
        {
            b.ToTable("tbl_author");
            b.OwnsMany(a => a.Phones);
        });
        modelBuilder.Entity<Genre>().ToTable("tbl_genre", "lists");
        modelBuilder.Entity<Sheet>().HasIndex(s => s.Number).IsUnique();
        modelBuilder.Entity<Node>().ToTable("tbl_node").HasDiscriminator<string>("kind").HasValue<Page>("p").HasValue<Sheet>("s");
        modelBuilder.Entity<Shelf>().ToTable("tbl_shelf");
        modelBuilder.Entity<Award>().HasOne<Genre>().WithMany().HasForeignKey("GenreId");
        modelBuilder.ApplyConfigurationsFromAssembly(typeof(Context).Assembly);
    }
}
