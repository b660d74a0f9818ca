using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Identity.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore;

namespace Contexts.LoopsOfIdentity;

public class AppUser : IdentityUser<long>
{
    public string DisplayName { get; set; } = "";
}

public class AppRole : IdentityRole<long>;

public class Picture
{
    public long Id { get; set; }
    public AppUser Owner { get; set; } = null!;
    public DateTime Taken { get; set; }
    public double? Width { get; set; }
}

public class Context : IdentityDbContext<AppUser, AppRole, long>
{
    public DbSet<Picture> Pictures { get; set; } = null!;

    protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseNpgsql();

    protected override void OnModelCreating(ModelBuilder builder)
    {
        base.OnModelCreating(builder);
        foreach (var entityType in builder.Model.GetEntityTypes())
        {
            var tableName = entityType.GetTableName();
            if (!string.IsNullOrEmpty(tableName) && tableName.StartsWith("AspNet"))
            {
                entityType.SetTableName(tableName.Substring(6));
            }
        }

        foreach (var entityType in builder.Model.GetEntityTypes())
        {
            var name = entityType.GetTableName()!;
            entityType.SetTableName(char.ToLowerInvariant(name[0]) + name[1..]);
        }

        var keys = builder.Model.GetEntityTypes().SelectMany(t => t.GetForeignKeys()).Where(fk => !fk.IsOwnership && fk.DeleteBehavior == DeleteBehavior.Cascade).ToList();
        for (var i = 0; i < keys.Count; i++)
        {
            keys[i].DeleteBehavior = DeleteBehavior.Restrict;
        }

        builder.Model.GetEntityTypes().ToList().ForEach(t => t.GetProperties().Where(p => p.ClrType == typeof(double?)).ToList().ForEach(p => p.SetColumnType("real")));

        foreach (var index in builder.Model.GetEntityTypes().SelectMany(t => t.GetIndexes()).Where(i => i.IsUnique))
        {
            index.SetDatabaseName("UQ_" + index.GetDatabaseName());
        }
    }
}
