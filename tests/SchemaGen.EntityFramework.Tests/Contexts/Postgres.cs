using Microsoft.EntityFrameworkCore;

namespace Contexts.Postgres;

public class Article
{
    public int Id { get; set; }
    public int Always { get; set; }
    public int Serial { get; set; }
    public string Title { get; set; } = "";
    public string Body { get; set; } = "";
    public Dictionary<string, string> Labels { get; set; } = [];
    public long Number { get; set; }
    public string? Code { get; set; }
    public System.Net.IPAddress Address { get; set; } = null!;
    public System.Text.Json.JsonDocument? Json { get; set; }
    public NpgsqlTypes.NpgsqlRange<int> Range { get; set; }
}

public class Context : DbContext
{
    public DbSet<Article> Articles { get; set; } = null!;

    protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseNpgsql();

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.HasPostgresExtension("hstore");
        modelBuilder.HasSequence<int>("numbers", "shared").StartsAt(100).IncrementsBy(5);
        modelBuilder.HasSequence("plain");
        modelBuilder.Entity<Article>(b =>
        {
            b.Property(a => a.Always).UseIdentityAlwaysColumn().HasIdentityOptions(null, null, 0L, null, null, null);
            b.Property(a => a.Serial).UseSerialColumn();
            b.Property(a => a.Number).HasDefaultValueSql("nextval('shared.numbers')");
            b.Property(a => a.Id).HasIdentityOptions(startValue: 1000);
            b.HasIndex(a => a.Title).HasMethod("hash");
            b.HasIndex(a => new { a.Body, a.Code }).HasOperators("text_pattern_ops", "varchar_pattern_ops");
            b.HasIndex(a => a.Number).IncludeProperties(a => new { a.Title, a.Body });
            b.HasIndex(a => a.Code).IsUnique().AreNullsDistinct(false);
            b.HasIndex(a => a.Always).IsDescending();
        });
    }
}
