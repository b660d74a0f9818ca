using Microsoft.EntityFrameworkCore;

namespace Contexts.SnakeCaseTpt;

public abstract class MediaItem
{
    public int Id { get; set; }
    public string DisplayTitle { get; set; } = "";
}

public class AudioBook : MediaItem
{
    public string ReadBy { get; set; } = "";
}

public class PaperBook : MediaItem
{
    public int PageCount { get; set; }
    public BookShelf BookShelf { get; set; } = null!;
}

public class BookShelf
{
    public int Id { get; set; }
}

public class Context : DbContext
{
    public DbSet<MediaItem> MediaItems { get; set; } = null!;
    public DbSet<AudioBook> AudioBooks { get; set; } = null!;
    public DbSet<PaperBook> PaperBooks { get; set; } = null!;

    protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseNpgsql().UseSnakeCaseNamingConvention();

    protected override void OnModelCreating(ModelBuilder modelBuilder) => modelBuilder.Entity<MediaItem>().UseTptMappingStrategy();
}
