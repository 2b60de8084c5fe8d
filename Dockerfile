FROM node:24-slim AS build
WORKDIR /app
COPY package.json package-lock.json ./
# Without scripts: `prepare` builds, and the sources come after the packages so that a change to them does not install anew.
RUN npm ci --ignore-scripts --no-audit --no-fund
COPY . .
RUN npm run build && npm prune --omit=dev --ignore-scripts --no-audit --no-fund && chmod +x dist/cli/main.js

FROM node:24-slim
WORKDIR /app
ENV NODE_ENV=production
COPY --from=build /app/package.json /app/LICENSE /app/CHANGELOG.md ./
COPY --from=build /app/node_modules node_modules
COPY --from=build /app/dist dist
COPY --from=build /app/schema schema
COPY --from=build /app/queries queries
COPY --from=build /app/seed seed
RUN ln -s /app/dist/cli/main.js /usr/local/bin/enforcement-graph
USER node
EXPOSE 4000
CMD ["enforcement-graph", "serve", "--host", "0.0.0.0"]
