using System;
using System.Linq;
using System.Reflection;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;
using PluginShop.Core;
using PluginShop.Data.Mapping;

namespace PluginShop.Data
{
    public interface IDbContext
    {
        DbSet<TEntity> Set<TEntity>() where TEntity : BaseEntity;

        int SaveChanges();
    }

    /// <summary>
    /// Represents base object context
    /// </summary>
    public partial class ShopObjectContext : DbContext, IDbContext
    {
        public ShopObjectContext(DbContextOptions<ShopObjectContext> options) : base(options)
        {
        }

        protected override void OnModelCreating(ModelBuilder modelBuilder)
        {
            //dynamically load all entity and query type configurations
            var typeConfigurations = Assembly.GetExecutingAssembly().GetTypes().Where(type =>
                (type.BaseType?.IsGenericType ?? false)
                    && type.BaseType.GetGenericTypeDefinition() == typeof(AppEntityTypeConfiguration<>));

            foreach (var typeConfiguration in typeConfigurations)
            {
                var configuration = (IMappingConfiguration)Activator.CreateInstance(typeConfiguration)!;
                configuration.ApplyConfiguration(modelBuilder);
            }

            base.OnModelCreating(modelBuilder);
        }

        public virtual new DbSet<TEntity> Set<TEntity>() where TEntity : BaseEntity
        {
            return base.Set<TEntity>();
        }
    }

    public class ShopObjectContextFactory : IDesignTimeDbContextFactory<ShopObjectContext>
    {
        public ShopObjectContext CreateDbContext(string[] args)
        {
            var optionsBuilder = new DbContextOptionsBuilder<ShopObjectContext>();
            optionsBuilder.UseNpgsql("Host=localhost;Database=shop");

            return new ShopObjectContext(optionsBuilder.Options);
        }
    }
}
