#nullable enable
using Microsoft.EntityFrameworkCore;
using NpgsqlTypes;

namespace Contexts.TextSearch;

public class Product
{
    public int Id { get; set; }
    public required string Name { get; set; }
    public string? Description { get; set; }
    public NpgsqlTsVector SearchVector { get; set; } = null!;
}

public class Article
{
    public int Id { get; set; }
    public string Title { get; set; } = "";
    public NpgsqlTsVector? Search { get; set; }
}

public class TextSearchContext : DbContext
{
    private const string Language = "german";

    public DbSet<Product> Products => Set<Product>();

    public DbSet<Article> Articles => Set<Article>();

    protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseNpgsql("Host=localhost");

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.Entity<Product>()
            .HasGeneratedTsVectorColumn(p => p.SearchVector, "english", p => new { p.Name, p.Description })
            .HasIndex(p => p.SearchVector)
            .HasMethod("GIN");
        modelBuilder.Entity<Article>(b =>
        {
            b.Property(a => a.Title).HasColumnName("it's a title");
            b.Property(a => a.Search).HasColumnName("search").IsGeneratedTsVectorColumn(Language, nameof(Article.Title));
            b.HasGeneratedTsVectorColumn(a => a.Search!, Language, a => a.Title);
        });
    }
}
