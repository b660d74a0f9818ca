using System.Text;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace Contexts.LoopsOfNames;

public class UserAccount
{
    public int Id { get; set; }
    public string FullName { get; set; } = "";
    public string EMailAddress { get; set; } = "";
    public List<LoginAttempt> LoginAttempts { get; set; } = [];
}

public class LoginAttempt
{
    public int Id { get; set; }
    public DateTime AttemptedAt { get; set; }
    public UserAccount UserAccount { get; set; } = null!;
    public int UserAccountId { get; set; }
}

public class LegacyTable
{
    public int LegacyTableId { get; set; }
    public string SomeText { get; set; } = "";
}

internal static class SnakeCaseNamingExtensions
{
    public static void UseSnakeCaseNames(this ModelBuilder modelBuilder)
    {
        foreach (var entityType in modelBuilder.Model.GetEntityTypes())
        {
            RenameTable(entityType);
            RenameColumns(entityType);

            foreach (var key in entityType.GetKeys())
            {
                key.SetName(ToSnakeCase(key.GetName()!));
            }

            foreach (var foreignKey in entityType.GetForeignKeys())
            {
                foreignKey.SetConstraintName(ToSnakeCase(foreignKey.GetConstraintName()!));
            }

            foreach (var index in entityType.GetIndexes())
            {
                index.SetDatabaseName(ToSnakeCase(index.GetDatabaseName()!));
            }
        }
    }

    // What has a name of its own keeps it.
    private static void RenameTable(IMutableEntityType entityType)
    {
        if (entityType.FindAnnotation(RelationalAnnotationNames.TableName) is not null)
        {
            return;
        }

        entityType.SetTableName(ToSnakeCase(entityType.GetTableName() ?? entityType.ClrType.Name));
    }

    private static void RenameColumns(IMutableEntityType entityType)
    {
        foreach (var property in entityType.GetProperties())
        {
            var store = StoreObjectIdentifier.Create(entityType, StoreObjectType.Table);
            var name = store is null ? property.Name : property.GetColumnName(store.Value);
            property.SetColumnName(ToSnakeCase(name ?? property.Name));
        }
    }

    private static string ToSnakeCase(string name)
    {
        if (string.IsNullOrEmpty(name))
        {
            return name;
        }

        var builder = new StringBuilder(name.Length + 8);
        for (var i = 0; i < name.Length; i++)
        {
            var letter = name[i];
            if (char.IsUpper(letter))
            {
                if (i > 0 && name[i - 1] != '_' && (!char.IsUpper(name[i - 1]) || (i + 1 < name.Length && char.IsLower(name[i + 1]))))
                {
                    builder.Append('_');
                }

                builder.Append(char.ToLowerInvariant(letter));
            }
            else
            {
                builder.Append(letter);
            }
        }

        return builder.ToString();
    }
}

public class Context : DbContext
{
    public DbSet<UserAccount> UserAccounts => Set<UserAccount>();
    public DbSet<LoginAttempt> LoginAttempts => Set<LoginAttempt>();
    public DbSet<LegacyTable> Legacy => Set<LegacyTable>();

    protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseNpgsql();

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.Entity<LegacyTable>().ToTable("OldStuff");
        modelBuilder.Entity<UserAccount>().HasIndex(u => u.EMailAddress).IsUnique();
        modelBuilder.UseSnakeCaseNames();
    }
}
