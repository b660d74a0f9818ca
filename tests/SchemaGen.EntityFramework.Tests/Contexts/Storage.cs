using Microsoft.EntityFrameworkCore;
using Npgsql.EntityFrameworkCore.PostgreSQL.Metadata;

namespace Contexts.Storage;

public class Reading
{
    public long Id { get; set; }
    public string Body { get; set; } = "";
    public string? Place { get; set; }
    public DateTime At { get; set; }
}

public class Context : DbContext
{
    public DbSet<Reading> Readings { get; set; } = null!;

    protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseNpgsql();

    protected override void OnModelCreating(ModelBuilder modelBuilder) => modelBuilder.Entity<Reading>(b =>
    {
        b.IsUnlogged();
        b.HasStorageParameter("fillfactor", 70);
        b.HasStorageParameter("autovacuum_enabled", false);
        b.Property(r => r.Body).UseCompressionMethod("pglz");
        b.HasIndex(r => r.Place).HasNullSortOrder(NullSortOrder.NullsFirst).HasStorageParameter("fillfactor", 80);
        b.HasIndex(r => new { r.At, r.Place }).IsDescending(true, false).HasNullSortOrder(NullSortOrder.NullsLast, NullSortOrder.NullsFirst);
        b.HasIndex(r => r.Body).HasMethod("hash");
        b.Property(r => r.Place).UseCollation("C");
    });
}
