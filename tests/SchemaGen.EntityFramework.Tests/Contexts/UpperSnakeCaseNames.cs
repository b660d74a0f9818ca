using Microsoft.EntityFrameworkCore;

namespace Contexts.UpperSnakeCaseNames;

public class BlogEntry
{
    public int Id { get; set; }
    public string EntryTitle { get; set; } = "";
    public BlogAuthor BlogAuthor { get; set; } = null!;
}

public class BlogAuthor
{
    public int Id { get; set; }
    public string FullName { get; set; } = "";
}

public class Context : DbContext
{
    public DbSet<BlogEntry> BlogEntries { get; set; } = null!;

    protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseNpgsql().UseUpperSnakeCaseNamingConvention();

    protected override void OnModelCreating(ModelBuilder modelBuilder) => modelBuilder.Entity<BlogAuthor>().HasIndex(a => a.FullName);
}
