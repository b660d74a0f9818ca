using Microsoft.EntityFrameworkCore;

namespace Contexts.SnakeCase;

public class Blog
{
    public int BlogId { get; set; }
    public string SiteURL { get; set; } = "";
    public string HTML5Body { get; set; } = "";
    public Guid PublicKey { get; set; }
    public Address Address { get; set; } = null!;
    public List<Phone> Phones { get; set; } = [];
    public List<BlogPost> BlogPosts { get; set; } = [];
}

public class Address
{
    public string StreetName { get; set; } = "";
    public Place Place { get; set; } = null!;
}

public class Place
{
    public string CityName { get; set; } = "";
}

public class Phone
{
    public string PhoneNumber { get; set; } = "";
}

public class BlogPost
{
    public int Id { get; set; }
    public string PostTitle { get; set; } = "";
    public Guid BlogKey { get; set; }
    public Blog? Blog { get; set; }
    public int? BlogId { get; set; }
    public List<PostTag> PostTags { get; set; } = [];
    public Measure BodySize { get; set; } = null!;
}

public class Measure
{
    public int LineCount { get; set; }
}

public class PostTag
{
    public int Id { get; set; }
    public string TagName { get; set; } = "";
    public List<BlogPost> BlogPosts { get; set; } = [];
}

public abstract class BaseAccount
{
    public long Id { get; set; }
    public string OwnerName { get; set; } = "";
}

public class SavingsAccount : BaseAccount
{
    public decimal InterestRate { get; set; }
}

public class LegacyThing
{
    public int LegacyKey { get; set; }
    public string OldName { get; set; } = "";
}

public class Context : DbContext
{
    public DbSet<Blog> AllBlogs { get; set; } = null!;
    public DbSet<BlogPost> BlogPosts { get; set; } = null!;
    public DbSet<BaseAccount> BankAccounts { get; set; } = null!;

    protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseNpgsql().UseSnakeCaseNamingConvention();

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.Entity<Blog>(b =>
        {
            b.HasAlternateKey(x => x.PublicKey);
            b.HasIndex(x => new { x.SiteURL, x.HTML5Body }).IsUnique();
            b.OwnsOne(x => x.Address, a => a.OwnsOne(x => x.Place));
            b.OwnsMany(x => x.Phones);
        });
        modelBuilder.Entity<BlogPost>(b =>
        {
            b.ComplexProperty(p => p.BodySize);
            b.HasIndex(p => p.PostTitle).HasDatabaseName("IX_Kept");
            b.HasOne<Blog>().WithMany().HasForeignKey(p => p.BlogKey).HasPrincipalKey(x => x.PublicKey);
            b.Property(p => p.PostTitle).HasColumnName("KeptTitle");
        });
        modelBuilder.Entity<SavingsAccount>();
        modelBuilder.Entity<LegacyThing>(b =>
        {
            b.ToTable("LegacyTable");
            b.HasKey(x => x.LegacyKey);
            b.HasIndex(x => x.OldName);
        });
    }
}
